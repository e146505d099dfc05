import Dispatch
import Synchronization

/// Maps a function over values on a number of threads; the results stand in the values' order.
struct ParallelMap: Sendable {
  let threads: Int

  /// The results, each made with a state of the thread that made it.
  func map<Value: Sendable, Result: Sendable, State>(
    _ values: [Value], state: @Sendable () -> State,
    _ body: @Sendable (Value, State) -> Result
  ) -> [Result] {
    if threads <= 1 || values.count <= 1 {
      let state = state()
      return values.map { body($0, state) }
    }
    let next = Atomic(0)
    let results = Mutex([Result?](repeating: nil, count: values.count))
    DispatchQueue.concurrentPerform(iterations: min(threads, values.count)) { _ in
      let state = state()
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < values.count else { return }
        let result = body(values[index], state)
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
