// The kernel for x86 processors with AVX2 and FMA.

#if defined(__x86_64__)
#include "kernels.h"
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define NK_HAS_FMA 1
#include "vectors.h"

enum { TILE = 4, FLOAT_ROWS = 6, FLOAT_VECTORS = 1 };

/// One half of a panel, 16 outputs.
///
/// `maddubs` wants one factor without sign: |w| · (a with w's sign). Two products of at most 128 · 127 fit into 16 bits, so
/// nothing saturates; that is why activations are never −128.
INLINE void half_tile(const uint8_t *panel, const int8_t *q, ptrdiff_t stride, const int rows, int groups, int32_t *y) {
  __m256i total[TILE][2], ones = _mm256_set1_epi16(1);
  for (int row = 0; row < rows; row++) total[row][0] = total[row][1] = _mm256_setzero_si256();
  for (int group = 0; group < groups; group++, panel += NK_PANEL * 4) {
    __m256i w0 = _mm256_load_si256((const __m256i *)panel), w1 = _mm256_load_si256((const __m256i *)(panel + 32));
    __m256i u0 = _mm256_abs_epi8(w0), u1 = _mm256_abs_epi8(w1);
    for (int row = 0; row < rows; row++) {
      int32_t four;
      memcpy(&four, q + row * stride + 4 * group, 4);
      __m256i a = _mm256_set1_epi32(four);
      __m256i p0 = _mm256_maddubs_epi16(u0, _mm256_sign_epi8(a, w0));
      __m256i p1 = _mm256_maddubs_epi16(u1, _mm256_sign_epi8(a, w1));
      total[row][0] = _mm256_add_epi32(total[row][0], _mm256_madd_epi16(p0, ones));
      total[row][1] = _mm256_add_epi32(total[row][1], _mm256_madd_epi16(p1, ones));
    }
  }
  for (int row = 0; row < rows; row++) {
    _mm256_storeu_si256((__m256i *)(y + row * NK_PANEL), total[row][0]);
    _mm256_storeu_si256((__m256i *)(y + row * NK_PANEL + 8), total[row][1]);
  }
}

INLINE void tile(const uint8_t *panel, const int8_t *q, ptrdiff_t stride, const int32_t *sums, int rows, int groups, int32_t *y) {
  (void)sums;
  for (int half = 0; half < 2; half++) {
    const uint8_t *place = panel + half * 64;
    int32_t *part = y + half * 16;
    switch (rows) {
    case 4: half_tile(place, q, stride, 4, groups, part); break;
    case 3: half_tile(place, q, stride, 3, groups, part); break;
    case 2: half_tile(place, q, stride, 2, groups, part); break;
    default: half_tile(place, q, stride, 1, groups, part); break;
    }
  }
}

#include "float_steps.h"
#include "integer_steps.h"
#include "float_products.h"

static void pack(const int8_t *weights, int outputs, int inputs, uint8_t *packed) {
  pack_panels(weights, outputs, inputs, 0, packed);
}
#pragma clang attribute pop

const nk_kernel nk_avx2 = NK_KERNEL("AVX2");
#endif
