#if canImport(Accelerate)
import Accelerate
#else
import COpenBLAS
#endif

/// A matrix inside a buffer: where it begins and how far apart its rows are.
struct MatrixPlace {
  let start: UnsafePointer<Float>
  let stride: Int
}

/// The one place where the BLAS is called, on one thread of its own.
///
/// Parallelism is ours, over batches; a BLAS that starts threads as well would make two of them fight for each core.
enum BLAS {
  private static let isReady: Bool = {
    #if !canImport(Accelerate)
    openblas_set_num_threads(1)
    #endif
    return true
  }()

  /// The library, with the processor that it has chosen its kernels for.
  static var name: String {
    #if canImport(Accelerate)
    return "Accelerate"
    #else
    return "OpenBLAS " + String(cString: openblas_get_corename())
    #endif
  }

  /// C [rows, columns] = A [rows, inner] · Bᵀ + (accumulates ? C : 0), with B as [columns, inner].
  static func multiply(
    _ a: MatrixPlace, _ b: MatrixPlace, rows: Int, columns: Int, inner: Int, accumulates: Bool,
    into c: UnsafeMutablePointer<Float>, stride: Int
  ) {
    guard isReady, rows > 0, columns > 0 else { return }
    cblas_sgemm(
      CblasRowMajor, CblasNoTrans, CblasTrans,
      numericCast(rows), numericCast(columns), numericCast(inner), 1,
      a.start, numericCast(a.stride), b.start, numericCast(b.stride),
      accumulates ? 1 : 0, c, numericCast(stride))
  }
}
