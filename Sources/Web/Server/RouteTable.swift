// SPDX-License-Identifier: AGPL-3.0-or-later

import HTTPTypes

/// The routes arranged by the steps of their paths, so that finding one takes as long as its path, not as the table.
///
/// A written step wins over a parameter: `/van-ban/nhap` is not the notice called "nhap".
package struct RouteTable: Sendable {
    /// What the table has for a request.
    package enum Found: Sendable {
        case route(Route, parameters: [String: String])
        /// The path is there, but not for this method; these are the ones it is there for.
        case otherMethods([HTTPRequest.Method])
        case nothing
    }

    /// Two routes that answer the same requests.
    package struct Clash: Error, Hashable {
        package let first: String
        package let second: String
    }

    private struct Node: Sendable {
        var steps: [String: Int] = [:]
        var parameter: Int?
        var routes: [Route] = []
    }

    private var nodes = [Node()]

    /// Arranges the routes; throws when two of them clash.
    package init(_ routes: [Route]) throws(Clash) {
        for route in routes { try add(route) }
    }

    /// Finds the route for a method and a path as it came (still percent-encoded).
    package func find(_ method: HTTPRequest.Method, _ path: String) -> Found {
        guard path.utf8.first == UInt8(ascii: "/") else { return .nothing }
        let steps = Self.steps(of: path)
        guard !steps.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else { return .nothing }
        guard let node = node(for: steps[...], from: 0) else { return .nothing }
        let wanted = method == .head ? .get : method
        guard let route = nodes[node].routes.first(where: { $0.method == wanted }) else {
            let methods = nodes[node].routes.map(\.method)
            return .otherMethods(methods.contains(.get) ? methods + [.head] : methods)
        }
        return .route(route, parameters: Self.parameters(of: route, steps))
    }

    private func node(for steps: ArraySlice<Substring>, from index: Int) -> Int? {
        guard let step = steps.first else { return nodes[index].routes.isEmpty ? nil : index }
        if let next = nodes[index].steps[String(step)], let found = node(for: steps.dropFirst(), from: next) {
            return found
        }
        return nodes[index].parameter.flatMap { node(for: steps.dropFirst(), from: $0) }
    }

    private mutating func add(_ route: Route) throws(Clash) {
        var index = 0
        for step in Self.steps(of: route.path) {
            let next = step.hasPrefix(":") ? nodes[index].parameter : nodes[index].steps[String(step)]
            if let next {
                index = next
                continue
            }
            nodes.append(Node())
            if step.hasPrefix(":") {
                nodes[index].parameter = nodes.count - 1
            } else {
                nodes[index].steps[String(step)] = nodes.count - 1
            }
            index = nodes.count - 1
        }
        if let other = nodes[index].routes.first(where: { $0.method == route.method }) {
            throw Clash(first: other.path, second: route.path)
        }
        nodes[index].routes.append(route)
    }

    private static func steps(of path: String) -> [Substring] {
        path == "/" ? [] : path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    }

    private static func parameters(of route: Route, _ steps: [Substring]) -> [String: String] {
        guard route.path.utf8.contains(UInt8(ascii: ":")) else { return [:] }
        var parameters: [String: String] = [:]
        for (pattern, step) in zip(Self.steps(of: route.path), steps) where pattern.hasPrefix(":") {
            parameters[String(pattern.dropFirst())] = URLEncoding.decoded(step.utf8, plusIsSpace: false)
        }
        return parameters
    }
}
