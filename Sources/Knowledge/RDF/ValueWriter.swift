import RDFModel

/// Writes times and quantities as RDF.
enum ValueWriter {
  /// The triples that give a qualifier its time: a literal of XML Schema, or an interval of OWL-Time.
  static func triples(for time: TimeValue, of subject: IRI) -> [Triple] {
    if let literal = time.literal {
      return [Triple(.iri(subject), NG.timeValue, .literal(literal))]
    }
    guard case .interval(let begin, let end) = time else { return [] }
    let interval = iri(of: time)
    var triples = [
      Triple(.iri(subject), NG.timeInterval, .iri(interval)),
      Triple(.iri(interval), RDF.type, .iri(Time.interval)),
    ]
    for (property, instant) in [(Time.hasBeginning, begin), (Time.hasEnd, end)] {
      guard let instant, let literal = instant.literal else { continue }
      triples += [
        Triple(.iri(interval), property, .iri(iri(of: instant))),
        Triple(.iri(iri(of: instant)), RDF.type, .iri(Time.instant)),
        Triple(.iri(iri(of: instant)), position(of: instant), .literal(literal)),
      ]
    }
    return triples
  }

  /// The triples that give a node or a statement a quantity.
  static func triples(for quantity: Quantity, of subject: IRI, named suffix: String = "-quantity")
    -> [Triple]
  {
    let value = IRI(unchecked: subject.value + suffix)
    let type = quantity.currency == nil ? Schema.quantitativeValue : Schema.monetaryAmount
    var triples = [
      Triple(.iri(subject), NG.quantityValue, .iri(value)),
      Triple(.iri(value), RDF.type, .iri(type)),
    ]
    func add(_ property: IRI, _ text: String, _ datatype: IRI = XSD.string) {
      triples.append(Triple(.iri(value), property, .literal(Literal(text, datatype: datatype))))
    }
    switch quantity.bound {
    case .exact: add(Schema.value, quantity.number, XSD.decimal)
    case .least: add(Schema.minValue, quantity.number, XSD.decimal)
    case .most: add(Schema.maxValue, quantity.number, XSD.decimal)
    case .about:
      add(Schema.value, quantity.number, XSD.decimal)
      add(NG.approximate, "true", XSD.boolean)
    }
    if let currency = quantity.currency { add(Schema.currency, currency) }
    if let unit = quantity.unit { add(Schema.unitText, unit) }
    if let per = quantity.per { add(Schema.unitText, "per \(per)") }
    return triples
  }

  private static func iri(of time: TimeValue) -> IRI { IRI(unchecked: NG.time + time.text) }

  private static func position(of instant: TimeValue) -> IRI {
    switch instant {
    case .day: Time.inXSDDate
    case .month: Time.inXSDgYearMonth
    case .year, .interval: Time.inXSDgYear
    }
  }
}
