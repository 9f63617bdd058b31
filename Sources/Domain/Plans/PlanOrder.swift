// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText

extension Directive {
    /// Whether it asks agencies for a plan of their own, however it is written (notice 28/TB-UBND of 2012, order 4.2: "lập kế
    /// hoạch chi tiết").
    package var asksForPlan: Bool {
        let words = VietnameseText.fold(text)
        return ["ke hoach chi tiet", "lap ke hoach", "xay dung ke hoach", "ban hanh ke hoach"].contains {
            words.contains($0)
        }
    }
}
