#ifndef NEURAL_KERNELS_H
#define NEURAL_KERNELS_H

#include <stddef.h>
#include <stdint.h>

/// A matrix of 8-bit weights, [outputs, inputs], packed by a kernel's `pack`.
typedef struct {
  const uint8_t *packed;
  /// A scale per output, with room up to the next multiple of `NK_PANEL`.
  const float *scales;
  /// A bias per output, zeros where there is none, with the same room.
  const float *bias;
  int outputs;
  int inputs;
} nk_matrix;

/// A matrix of weights as floats, [outputs, inputs].
typedef struct {
  /// Panels of `NK_PANEL` outputs, each [inputs, NK_PANEL], with zeros beyond the last output.
  const float *packed;
  /// A bias per output, zeros where there is none, with room up to the next multiple of `NK_PANEL`.
  const float *bias;
  int outputs;
  int inputs;
} nk_float_matrix;

/// What happens to the products of a linear layer.
typedef enum { NK_SET, NK_ADD, NK_GELU } nk_epilogue;

enum {
  /// Outputs that lie together in packed weights.
  NK_PANEL = 32,
  /// Rows of activations that are quantised and multiplied at once.
  NK_BLOCK = 48,
};

/// The steps of the network for one kind of processor.
///
/// All kinds give the same bits: integer sums are exact, and float steps have one order of operations, that of
/// `float_steps.h`, which vectors of 16 lanes spell out for registers of any width.
typedef struct {
  const char *name;

  /// Brings weights [outputs, inputs] into the order that `linear` reads, `nk_packed_size` bytes.
  void (*pack)(const int8_t *weights, int outputs, int inputs, uint8_t *packed);

  /// q = round(x · 127 / max |x|) for each row, rows of `nk_padded(inputs)` integers; scale = max |x| / 127; the
  /// sum of each row's integers. A row with a value that is no finite number becomes zeros.
  void (*quantize)(const float *x, ptrdiff_t stride, int rows, int inputs, int8_t *q, float *scales, int32_t *sums);

  /// The exact integer products y [rows, outputs] of quantised rows.
  void (*products)(const nk_matrix *w, const int8_t *q, const int32_t *sums, int rows, int32_t *y);

  /// As `products`, without keeping what comes out: the time that nothing can do without.
  int32_t (*products_only)(const nk_matrix *w, const int8_t *q, const int32_t *sums, int rows);

  /// y = x·Wᵀ + b (NK_SET), y += x·Wᵀ + b (NK_ADD) or y = GELU(x·Wᵀ + b) (NK_GELU), with x quantised by rows in
  /// `scratch`, `nk_scratch_size` bytes aligned to 64.
  void (*linear)(const nk_matrix *w, const float *x, ptrdiff_t x_stride, int rows, float *y, ptrdiff_t y_stride,
                 nk_epilogue epilogue, void *scratch);

  /// As `linear`, with x and the weights as floats: each sum goes over the inputs in their order.
  void (*float_linear)(const nk_float_matrix *w, const float *x, ptrdiff_t x_stride, int rows, float *y, ptrdiff_t y_stride,
                       nk_epilogue epilogue);

  /// The products of `float_linear`, without keeping what comes out.
  float (*float_products_only)(const nk_float_matrix *w, const float *x, ptrdiff_t x_stride, int rows);

  /// x = GELU(x + bias), `count` values.
  void (*gelu)(float *x, const float *bias, int count);

  /// Layer normalisation of each row of x [rows, width].
  void (*layer_norm)(float *x, int rows, int width, const float *scale, const float *shift, float epsilon);

  /// softmax(Q·Kᵀ/√d)·V within one sequence: projections [rows, 3 · width] to context [rows, width].
  /// `scratch` has `nk_attention_size` floats, aligned to 64.
  void (*attention)(const float *projections, int rows, int width, int heads, float *scratch, float *context);

  /// y[i] = matrix[i]·v + bias[i]; no bias where it is null.
  void (*dots)(const float *matrix, ptrdiff_t stride, int count, const float *v, int width, const float *bias, float *y);

  /// y = mean of pieces [count, width], for a count of at least 1.
  void (*mean)(const float *pieces, int count, int width, float *y);

  /// y = Σ factors[layer] · x[layer] for vectors of a width that lie a stride apart.
  void (*mix)(const float *x, ptrdiff_t stride, int layers, int width, const float *factors, float *y);

  /// y += factor · x.
  void (*add_scaled)(float *y, const float *x, float factor, int count);

  /// y += factor · x for integers x.
  void (*add_integers)(float *y, const int8_t *x, float factor, int count);
} nk_kernel;

/// The kernels that this processor can run, the fastest first.
const nk_kernel *const *nk_kernels(int *count);

/// Inputs of a row as they lie in memory, a multiple of 4.
static inline int nk_padded(int inputs) { return (inputs + 3) / 4 * 4; }

/// Bytes of packed weights.
static inline size_t nk_packed_size(int outputs, int inputs) {
  return (size_t)((outputs + NK_PANEL - 1) / NK_PANEL) * NK_PANEL * (size_t)nk_padded(inputs);
}

/// Bytes of scratch memory for rows of a number of inputs.
static inline size_t nk_scratch_size(int inputs) {
  return (size_t)NK_BLOCK * ((size_t)nk_padded(inputs) + sizeof(float) + sizeof(int32_t)) + 64;
}

/// Keys of a sequence with room up to a multiple of two vectors.
static inline int nk_attention_padded(int rows) { return (rows + 31) / 32 * 32; }

/// Floats of scratch memory for the attention of a sequence.
static inline size_t nk_attention_size(int rows, int width, int heads) {
  return (size_t)nk_attention_padded(rows) * (size_t)(width / heads + 4);
}

#endif
