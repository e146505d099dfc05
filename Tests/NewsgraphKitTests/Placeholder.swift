import Testing

@testable import NewsgraphKit
