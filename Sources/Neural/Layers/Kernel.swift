internal import CNeuralKernels

/// The steps of the network as written for one kind of processor.
///
/// All kinds give the same bits; `Models/FORMAT.md` says why. Unchecked because it points to a constant table of functions.
package struct Kernel: @unchecked Sendable {
  let steps: UnsafePointer<nk_kernel>

  /// What it is called, by the instructions that it uses.
  package var name: String { String(cString: steps.pointee.name) }

  /// The kernels that this processor can run, the fastest first.
  package static let available: [Kernel] = {
    var count: Int32 = 0
    guard let tables = nk_kernels(&count) else { return [] }
    return (0..<Int(count)).compactMap { tables[$0] }.map { Kernel(steps: $0) }
  }()

  /// The fastest kernel that this processor can run; the portable one runs everywhere.
  package static var fastest: Kernel { available[0] }
}
