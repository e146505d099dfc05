// The kernel for any processor.

#include "kernels.h"
#define NK_HAS_FMA 0
#include "vectors.h"

enum { TILE = 4 };

INLINE void tile(const uint8_t *panel, const int8_t *q, ptrdiff_t stride, const int32_t *sums, int rows, int groups, int32_t *y) {
  (void)sums;
  const int8_t *weights = (const int8_t *)panel;
  for (int row = 0; row < rows; row++) {
    int32_t total[NK_PANEL] = {0};
    for (int group = 0; group < groups; group++) {
      const int8_t *four = q + row * stride + 4 * group, *place = weights + (ptrdiff_t)group * NK_PANEL * 4;
      for (int output = 0; output < NK_PANEL; output++)
        for (int k = 0; k < 4; k++) total[output] += place[4 * output + k] * four[k];
    }
    memcpy(y + row * NK_PANEL, total, sizeof total);
  }
}

#include "float_steps.h"
#include "integer_steps.h"

static void pack(const int8_t *weights, int outputs, int inputs, uint8_t *packed) {
  pack_panels(weights, outputs, inputs, 0, packed);
}

const nk_kernel nk_portable = NK_KERNEL("portable");
