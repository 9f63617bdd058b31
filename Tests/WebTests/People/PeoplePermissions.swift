// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

enum PeoplePermissions: FeaturePermissions {
    static let rows: [Row] = [
        Row("GET /dang-nhap", everyone),
        Row("POST /dang-nhap", everyone),
        Row("POST /dang-xuat", everyone),
        Row("POST /ngon-ngu", everyone),
        Row("GET /", everyone),
        Row("GET /tai-khoan", everyone),
        Row("GET /tai-khoan/mat-khau", everyone),
        Row("POST /tai-khoan/mat-khau", everyone),
        Row("GET /tai-khoan/vai-tro", everyone),
        Row("POST /tai-khoan/dang-xuat-het", everyone),
        // The second factor, delegations, the access log
        Row("GET /dang-nhap/ma", everyone),
        Row("POST /dang-nhap/ma", everyone),
        Row("GET /tai-khoan/hai-lop", everyone),
        Row("POST /tai-khoan/hai-lop", everyone),
        Row("POST /tai-khoan/hai-lop/ma-du-phong", everyone),
        Row("POST /tai-khoan/hai-lop/thiet-lap-lai", everyone),
        Row("POST /tai-khoan/hai-lop/tat", everyone),
        Row("POST /tai-khoan/uy-quyen", everyone),
        Row("GET /quan-tri/nhat-ky-truy-cap", directors),
        Row("GET /quan-tri/nhat-ky-truy-cap/tai-ve", directors),
        Row("GET /quan-tri/hai-lop", administrators),
        Row("POST /quan-tri/hai-lop", administrators),
        Row("POST /quan-tri/tai-khoan/:id/hai-lop", .account, administrators, other: administrators),
        Row("POST /quan-tri/tai-khoan/:id/uy-quyen", .account, administrators, other: administrators),
        Row("GET /quan-tri/tai-khoan", administrators),
        Row("GET /quan-tri/tai-khoan/tai-ve", administrators),
        Row("GET /quan-tri/tai-khoan/moi", administrators),
        Row("POST /quan-tri/tai-khoan/moi", administrators),
        Row("GET /quan-tri/tai-khoan/hang-loat", administrators),
        Row("POST /quan-tri/tai-khoan/hang-loat", administrators),
        Row("POST /quan-tri/tai-khoan/hang-loat/ghi", administrators),
        Row("GET /quan-tri/tai-khoan/:id", .account, administrators, other: administrators),
        Row("POST /quan-tri/tai-khoan/:id/mat-khau", .account, administrators, other: administrators),
        Row("POST /quan-tri/tai-khoan/:id/phien", .account, administrators, other: administrators),
        Row("POST /quan-tri/tai-khoan/:id/vai-tro", .account, administrators, other: administrators),
        Row("POST /quan-tri/tai-khoan/:id/ket-thuc", .account, administrators, other: administrators),
    ]

    static let parts: Set<String> = [
        "POST /quan-tri/tai-khoan/:id/vai-tro/:membership/ket-thuc",
        "POST /quan-tri/hai-lop/:id/thoi",
        "POST /tai-khoan/uy-quyen/:delegation/ket-thuc",
        "POST /quan-tri/tai-khoan/:id/uy-quyen/:delegation/ket-thuc",
        "POST /tai-khoan/phien/:id/ket-thuc",
        "POST /tai-khoan/vai-tro",
    ]
}
