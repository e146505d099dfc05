/// Room for floats that is kept from one batch to the next and only ever grows.
final class FloatBuffer {
  private var start: UnsafeMutablePointer<Float>
  private var capacity: Int

  private static let alignment = 64

  init() {
    self.capacity = 0
    self.start = Self.allocate(1)
  }

  deinit { start.deallocate() }

  /// Makes room for a number of floats; what was in it is lost.
  func reserve(_ count: Int) -> UnsafeMutablePointer<Float> {
    if count > capacity {
      start.deallocate()
      start = Self.allocate(count)
      capacity = count
    }
    return start
  }

  private static func allocate(_ count: Int) -> UnsafeMutablePointer<Float> {
    UnsafeMutableRawPointer.allocate(
      byteCount: max(count, 1) * MemoryLayout<Float>.stride, alignment: alignment
    ).bindMemory(to: Float.self, capacity: max(count, 1))
  }
}

/// The buffers of one thread's passes through the network.
package final class Workspace {
  /// [pieces, width].
  let hidden = FloatBuffer()
  /// The projections of a run of sequences, or the wide vectors of some of its pieces.
  let wide = FloatBuffer()
  let context = FloatBuffer()
  /// What a layer needs while it computes.
  let scratch = FloatBuffer()
  /// The means over units' pieces after each layer, [layers + 1, units, width].
  let means = FloatBuffer()
  /// [groups, units, wordWidth].
  let units = FloatBuffer()
  let first = FloatBuffer()
  let second = FloatBuffer()
  let third = FloatBuffer()

  /// Empty buffers.
  package init() {}
}
