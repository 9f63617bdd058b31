// SPDX-License-Identifier: AGPL-3.0-or-later
import WorkingTime

extension Reading {
    /// The reading as JSON: keys in a fixed order, two spaces of indentation; empty values are left out.
    public func json() -> String {
        var root = JSONObject()
        root.put("kind", kind?.text)
        root.put("number", number?.text)
        root.put("issuer", issuer?.text)
        root.put("superior", superior?.text)
        root.put("place", place?.text)
        root.put("issuedOn", issuedOn?.day.iso)
        root.put("subject", subject?.text)
        if let signer { root.put("signer", signer.value) }
        root.put("legalBases", .strings(legalBases.map(\.text)))
        root.put("addressedTo", .strings(addressedTo.map(\.text)))
        root.put("recipients", .strings(recipients.map(\.text)))
        if let meeting { root.put("meeting", meeting.value) }
        root.put("directives", .array(directives.map(\.value)))
        root.put("execution", .strings(execution.map(\.text)))
        root.put("spans", spans)
        root.put("notes", .strings(notes))
        root.put("textHash", textHash)
        root.put("readerVersion", readerVersion)
        return JSONValue.object(root).written() + "\n"
    }

    private var spans: JSONValue {
        var spans = JSONObject()
        let single: [(String, Span?)] = [
            ("kind", kind?.span), ("number", number?.span), ("issuer", issuer?.span), ("superior", superior?.span),
            ("place", place?.span), ("issuedOn", issuedOn?.span), ("subject", subject?.span),
            ("signerName", signer?.name?.span),
            ("signerPosition", signer?.position?.span), ("meeting", meeting?.name.span),
        ]
        for (key, span) in single { if let span { spans.put(key, span.value) } }
        spans.put("authority", .spans(signer?.authority ?? []))
        spans.put("legalBases", .spans(legalBases))
        spans.put("addressedTo", .spans(addressedTo))
        spans.put("recipients", .spans(recipients))
        spans.put("execution", .spans(execution))
        return .object(spans)
    }
}

extension Signer {
    fileprivate var value: JSONValue {
        var object = JSONObject()
        object.put("name", name?.text)
        object.put("position", position?.text)
        object.put("authority", .strings(authority.map(\.text)))
        return .object(object)
    }
}

extension Meeting {
    fileprivate var value: JSONValue {
        var object = JSONObject()
        object.put("name", name.text)
        object.put("heldOn", heldOn?.day.iso)
        return .object(object)
    }
}

extension ReadDirective {
    fileprivate var value: JSONValue {
        var object = JSONObject()
        object.put("label", label)
        object.put("text", text)
        object.put("spans", .array(spans.map(\.value)))
        object.put("addressees", .strings(addressees.map(\.text)))
        object.put("addresseeSpans", .spans(addressees))
        object.put("addressedBy", addressedBy.rawValue)
        putUnlessEmpty("lead", lead, &object)
        putUnlessEmpty("coordinators", coordinators, &object, spans: "coordinatorSpans")
        if let deadline { object.put("deadline", deadline.value) }
        object.put("deliverable", deliverable?.text)
        if let deliverable { object.put("deliverableSpan", deliverable.span.value) }
        putUnlessEmpty("submitTo", submitTo, &object, spans: "submitToSpans")
        object.put("order", order?.text)
        object.put("confidence", .number(Int(confidence * 100)))
        return .object(object)
    }

    private func putUnlessEmpty(_ key: String, _ found: [Found], _ object: inout JSONObject, spans: String? = nil) {
        guard !found.isEmpty else { return }
        object.put(key, .strings(found.map(\.text)))
        if let spans { object.put(spans, .spans(found)) }
    }
}

extension Deadline {
    fileprivate var value: JSONValue {
        var object = JSONObject()
        object.put("on", on?.iso)
        object.put("phrase", phrase.text)
        object.put("span", phrase.span.value)
        object.put("bound", bound.rawValue)
        object.put("rhythm", rhythm?.rawValue)
        if let dayOfPeriod { object.put("dayOfPeriod", .number(dayOfPeriod)) }
        if let after {
            var counted = JSONObject()
            counted.put("count", .number(after.count))
            counted.put("unit", after.unit.rawValue)
            counted.put("event", after.event)
            object.put("after", .object(counted))
        }
        return .object(object)
    }
}
