import Dispatch
import Synchronization

/// Work that is done at the same time.
enum Concurrent {
  /// The results of two functions, computed at the same time where a thread is free.
  ///
  /// - Throws: What the first one throws, else what the second one throws.
  static func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () throws -> First, _ second: @Sendable () throws -> Second
  ) throws -> (First, Second) {
    let one = Mutex<Result<First, any Error>?>(nil)
    let other = Mutex<Result<Second, any Error>?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      if index == 0 {
        let result = Result { try first() }
        one.withLock { $0 = result }
      } else {
        let result = Result { try second() }
        other.withLock { $0 = result }
      }
    }
    guard let first = one.withLock({ $0 }), let second = other.withLock({ $0 }) else {
      preconditionFailure("both functions have run")
    }
    return (try first.get(), try second.get())
  }
}
