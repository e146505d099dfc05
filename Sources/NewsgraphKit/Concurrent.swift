import Dispatch
import Synchronization

/// Work that is done at the same time.
enum Concurrent {
  /// The results of two functions, computed at the same time where a thread is free.
  ///
  /// - Throws: What the first one throws, else what the second one throws.
  static func both<First, Second: Sendable>(
    _ first: () throws -> First, _ second: @escaping @Sendable () throws -> Second
  ) throws -> (First, Second) {
    let outcome = Outcome<Second>()
    let group = DispatchGroup()
    // Not `concurrentPerform`, inside of which another one would have no threads.
    DispatchQueue.global().async(group: group) {
      let result = Result { try second() }
      outcome.result.withLock { $0 = result }
    }
    let result = Result { try first() }
    group.wait()
    guard let other = outcome.result.withLock({ $0 }) else {
      preconditionFailure("both functions have run")
    }
    return (try result.get(), try other.get())
  }

  /// The results of a function for some values, in their order, computed on as many threads as are free.
  static func map<Value: Sendable, Element: Sendable>(
    _ values: [Value], _ body: @Sendable (Value) -> Element
  ) -> [Element] {
    let results = Mutex([Element?](repeating: nil, count: values.count))
    DispatchQueue.concurrentPerform(iterations: values.count) { index in
      let result = body(values[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0 }.compactMap { $0 }
  }

  /// Where a function that runs on its own leaves what came of it.
  private final class Outcome<Value: Sendable>: Sendable {
    let result = Mutex<Result<Value, any Error>?>(nil)
  }
}
