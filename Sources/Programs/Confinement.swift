// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// How well this machine can shut in an outside program; told in the log at start-up.
public enum Confinement: Sendable, Hashable {
    /// `bwrap` and `prlimit`: no network, nothing of the machine visible but `/usr`, fonts and the input.
    case sandboxed
    /// `prlimit` only: time, memory and file sizes are bounded, but the program sees what this server's account sees.
    case limitsOnly(reason: Reason)
    /// Neither: only time and output are bounded.
    case none

    public enum Reason: Sendable, Hashable {
        case bwrapMissing
        /// The machine lets `bwrap` create no namespaces; what it said.
        case namespacesRefused(String)
    }
}

/// Builds the command lines that shut a program in.
struct Jail: Sendable {
    let prlimit: String?
    let bwrap: String?

    /// The directory inside the sandbox where input files appear.
    private static let inputs = "/in"

    /// The full command line, with input files bound to names of ours when there is a sandbox.
    ///
    /// Without one the program stands in `folder`, an empty one of its own.
    func line(_ executable: String, _ command: Command, folder: String) -> [String] {
        // Those of the programs with a user's desktop: LibreOffice refuses to work without them.
        var bindings =
            command.isDesktopProgram
            ? ["--proc", "/proc", "--ro-bind-try", "/etc/libreoffice", "/etc/libreoffice"] : []
        var words: [String] = []
        for (index, argument) in command.arguments.enumerated() {
            switch argument {
            case .text(let text): words.append(text)
            case .ownFolder(let before, let after): words.append(before + (bwrap == nil ? folder : "/tmp") + after)
            case .file(let path) where bwrap == nil: words.append(Jail.absolute(path))
            case .file(let path):
                let name = "\(Jail.inputs)/\(index)"
                bindings += ["--ro-bind", Jail.absolute(path), name]
                words.append(name)
            }
        }
        let limits = command.limits
        return limiting(limits) + (sandbox(bindings, limits) ?? ["/usr/bin/env", "--chdir=\(folder)", "--"])
            + collecting(command.results) + [executable] + words
    }

    /// Lets the program end, then writes out what it made; its own words go where errors go.
    private func collecting(_ results: String?) -> [String] {
        results.map { ["/bin/sh", "-c", "\"$@\" >&2 && cat \"$0\"/*", $0] } ?? []
    }

    private func limiting(_ limits: Limits) -> [String] {
        guard let prlimit else { return [] }
        let seconds = max(1, limits.time.components.seconds + 1)
        return [
            prlimit, "--as=\(limits.memory)", "--cpu=\(seconds)", "--fsize=\(limits.output)", "--nofile=256",
            "--core=0", "--",
        ]
    }

    private func sandbox(_ bindings: [String], _ limits: Limits) -> [String]? {
        guard let bwrap else { return nil }
        return [
            bwrap, "--unshare-all", "--die-with-parent", "--uid", "65534", "--gid", "65534", "--ro-bind", "/usr",
            "/usr",
        ]
            + Jail.systemFolders
            + ["--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache"]
            + ["--ro-bind-try", "/etc/alternatives", "/etc/alternatives"]
            + ["--ro-bind-try", "/etc/fonts", "/etc/fonts"]
            + ["--ro-bind-try", "/var/cache/fontconfig", "/var/cache/fontconfig"]
            + ["--dev", "/dev", "--size", "\(limits.output)", "--tmpfs", "/tmp", "--chdir", "/tmp"]
            + bindings + ["--"]
    }

    /// `/bin`, `/lib` and their like: links into `/usr` on a merged system, folders on others.
    private static let systemFolders: [String] = ["/bin", "/sbin", "/lib", "/lib32", "/lib64"].flatMap { folder in
        if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: folder) {
            return ["--symlink", target, folder]
        }
        return ["--ro-bind-try", folder, folder]
    }

    /// A path that no program can take for an option, whatever the folder we stand in.
    private static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).path }
}
