// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import HTML

extension QRPicture {
    /// The picture with a quiet edge of four squares (ISO/IEC 18004), named for those who can't see it.
    package func html(_ name: String) -> HTML {
        """
        <svg class="qr" viewBox="-4 -4 \(side + 8) \(side + 8)" role="img" aria-label="\(name)"><path \
        transform="translate(0,.5)" d="\(path)"/></svg>
        """
    }
}
