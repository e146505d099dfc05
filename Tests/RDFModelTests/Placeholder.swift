import Testing

@testable import RDFModel
