// SPDX-License-Identifier: AGPL-3.0-or-later
import Testing

@testable import Database

/// Statements whose outcome nobody looks at.
struct PostingTests {
    private func insert(_ number: Int) -> SQL { "INSERT INTO note (number, text) VALUES (\(number), \("n\(number)"))" }

    @Test(arguments: Place.allCases)
    func `what is posted is kept, also when nothing else is asked`(place: Place) async throws {
        try await withDatabase(on: place, [notes]) { database in
            try await database.write { try $0.post(insert(1)) }
            try await database.write { transaction in
                try transaction.post(insert(2))
                try transaction.post("UPDATE note SET text = 'changed' WHERE number = 1")
            }
            #expect(try await texts(database) == ["changed", "n2"])
        }
    }

    @Test(arguments: Place.allCases)
    func `what comes after it sees it, however much was posted`(place: Place) async throws {
        try await withDatabase(on: place, [notes]) { database in
            let counts = try await database.write { transaction in
                var counts: [Int] = []
                for number in 1...500 {
                    try transaction.post(insert(number))
                    if number % 100 == 0 { counts.append(try transaction.count("SELECT count(*) FROM note")) }
                }
                return counts
            }
            #expect(counts == [100, 200, 300, 400, 500])
            let kept = try await texts(database)
            #expect(kept.count == 500)
        }
    }

    @Test(arguments: Place.allCases)
    func `how many rows were changed is told, at once or after other statements`(place: Place) async throws {
        try await withDatabase(on: place, [notes]) { database in
            let counts = try await database.write { transaction in
                let added = try transaction.postCounting(insert(1))
                let again = try transaction.postCounting("\(sql: insert(1)) ON CONFLICT DO NOTHING")
                let changed = try transaction.postCounting("UPDATE note SET text = 'changed' WHERE number = 1")
                let asked = [try again.changes()]
                let nothing = try transaction.postCounting("UPDATE note SET text = 'changed' WHERE number = 2")
                let there = try transaction.count("SELECT count(*) FROM note")
                return try asked + [added.changes(), changed.changes(), nothing.changes(), there]
            }
            #expect(counts == [0, 1, 1, 0, 1])
        }
    }

    @Test(arguments: Place.allCases)
    func `bodies that share a transaction are each told of their own rows`(place: Place) async throws {
        try await withDatabase(on: place, [notes]) { database in
            let key = QueueKey([1])
            let counts = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        try await database.write(queue: key) { transaction in
                            let posted = try transaction.postCounting(
                                "\(sql: insert(number / 2)) ON CONFLICT DO NOTHING")
                            _ = try transaction.count("SELECT count(*) FROM note")
                            return try posted.changes()
                        }
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(counts == 20)
            #expect(try await texts(database).count == 20)
        }
    }

    @Test(arguments: Place.allCases)
    func `what is refused undoes its body, and the next one goes on`(place: Place) async throws {
        try await withDatabase(on: place, [notes]) { database in
            try await database.write { try $0.post(insert(1)) }
            let asksAfter: [Bool] = [false, true]
            for asks in asksAfter {
                await #expect(throws: DatabaseError.conflict(.unique, on: "note.number")) {
                    try await database.write { transaction in
                        try transaction.post(insert(2))
                        try transaction.post(insert(1))
                        if asks { _ = try transaction.count("SELECT count(*) FROM note") }
                    }
                }
            }
            try await database.write { try $0.post(insert(3)) }
            #expect(try await texts(database) == ["n1", "n3"])
        }
    }

    @Test(arguments: Place.allCases)
    func `a body that throws leaves nothing of what it posted`(place: Place) async throws {
        try await withDatabase(on: place, [notes]) { database in
            await #expect(throws: Refused.self) {
                try await database.write { transaction in
                    try transaction.post(insert(1))
                    throw Refused()
                }
            }
            try await database.write { try $0.post(insert(2)) }
            #expect(try await texts(database) == ["n2"])
        }
    }

    @Test(arguments: Place.allCases)
    func `a transaction can't be ended by what is posted`(place: Place) async throws {
        try await withDatabase(on: place, [notes]) { database in
            await #expect(throws: (any Error).self) {
                try await database.write { transaction in
                    try transaction.post(insert(1))
                    try transaction.post("COMMIT")
                }
            }
            let kept = try await texts(database)
            #expect(kept.isEmpty)
        }
    }
}
