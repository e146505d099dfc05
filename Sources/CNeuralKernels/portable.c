// The kernel for any processor.

#include "kernels.h"
#define NK_HAS_FMA 0
#include "vectors.h"

enum { TILE = 4, FLOAT_ROWS = 4, FLOAT_VECTORS = 1 };

/// Four outputs at a time: products of 8-bit integers fit into 16 bits; pairs of them are added as 32-bit integers.
INLINE void tile(const uint8_t *panel, const int8_t *q, ptrdiff_t stride, const int32_t *sums, int rows, int groups, int32_t *y) {
  (void)sums;
  for (int output = 0; output < NK_PANEL; output += 4) {
    i32x8 total[TILE] = {{0}, {0}, {0}, {0}};
    for (int group = 0; group < groups; group++) {
      i16 w = __builtin_convertvector(*(const i8_anywhere *)(panel + (ptrdiff_t)group * NK_PANEL * 4 + 4 * output), i16);
      for (int row = 0; row < rows; row++) {
        const int8_t *a = q + row * stride + 4 * group;
        i32x8 pairs = (i32x8)(w * (i16){a[0], a[1], a[2], a[3], a[0], a[1], a[2], a[3], a[0], a[1], a[2], a[3], a[0], a[1], a[2], a[3]});
        total[row] += (pairs << 16 >> 16) + (pairs >> 16);
      }
    }
    for (int row = 0; row < rows; row++)
      for (int i = 0; i < 4; i++) y[row * NK_PANEL + output + i] = total[row][2 * i] + total[row][2 * i + 1];
  }
}

#include "float_steps.h"
#include "integer_steps.h"
#include "float_products.h"

static void pack(const int8_t *weights, int outputs, int inputs, uint8_t *packed) {
  pack_panels(weights, outputs, inputs, 0, packed);
}

const nk_kernel nk_portable = NK_KERNEL("portable");
