// SPDX-License-Identifier: AGPL-3.0-or-later

import CMalloc

/// How the process takes memory from the system.
enum MemoryUse {
    /// Lets all threads share two heaps.
    ///
    /// glibc gives nearly every thread a heap of its own, eight for each processor, and each keeps what its thread once
    /// needed for a page; requests pass from thread to thread here, so that every heap grows to the largest page. Must be
    /// called before threads begin.
    static func keepFewHeaps() {
        #if canImport(Glibc)
            mallopt(M_ARENA_MAX, 2)
        #endif
    }
}
