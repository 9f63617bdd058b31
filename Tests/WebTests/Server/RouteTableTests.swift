// SPDX-License-Identifier: AGPL-3.0-or-later

import HTTPTypes
import Testing

@testable import Web

struct RouteTableTests {
    private static func route(_ method: HTTPRequest.Method, _ path: String) -> Route {
        Route(method, path, .everyone) { _ in .notFound }
    }

    private static let table = try? RouteTable([
        route(.get, "/"), route(.get, "/van-ban"), route(.get, "/van-ban/nhap"), route(.post, "/van-ban/nhap"),
        route(.get, "/van-ban/:id"), route(.get, "/van-ban/:id/y/:directive"), route(.post, "/van-ban/:id/ban-hanh"),
    ])

    private static func found(_ method: HTTPRequest.Method, _ path: String) -> String {
        switch table?.find(method, path) {
        case .route(let route, let parameters):
            route.path + parameters.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        case .otherMethods(let methods): methods.map(\.rawValue).sorted().joined(separator: ",")
        case .nothing: "nothing"
        case nil: "clash"
        }
    }

    @Test(arguments: [
        ("/", "/"), ("/van-ban", "/van-ban"), ("/van-ban/nhap", "/van-ban/nhap"), ("/van-ban/7", "/van-ban/:id id=7"),
        ("/van-ban/7/y/1", "/van-ban/:id/y/:directive directive=1 id=7"),
        ("/van-ban/%E1%BB%87+", "/van-ban/:id id=ệ+"), ("/van-ban/7/ban-hanh", "POST"),
        ("/van-ban/", "nothing"), ("//van-ban", "nothing"), ("/van-ban/../van-ban", "nothing"),
        ("/van-ban/7/y", "nothing"), ("", "nothing"), ("van-ban", "nothing"),
        ("/van-ban/nhap/y/2", "/van-ban/:id/y/:directive directive=2 id=nhap"),
    ])
    func `a path leads to its route`(path: String, expected: String) {
        #expect(Self.found(.get, path) == expected)
    }

    @Test func `HEAD is answered where GET is`() {
        #expect(Self.found(.head, "/van-ban/7") == "/van-ban/:id id=7")
        #expect(Self.found(.delete, "/van-ban/nhap") == "GET,HEAD,POST")
    }

    @Test func `two routes for the same requests are refused`() {
        #expect(throws: RouteTable.Clash.self) {
            try RouteTable([Self.route(.get, "/tep/:id"), Self.route(.get, "/tep/:file")])
        }
    }
}
