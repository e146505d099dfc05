// Products of floats and what is done with them. Included by each kernel behind
//
//   enum { FLOAT_ROWS = rows of a tile, FLOAT_VECTORS = vectors of outputs of a tile, 1 or 2 };
//
// which are as many as have room for their sums in the processor's registers. A panel is [inputs, NK_PANEL].

/// y [rows, NK_PANEL] of at most FLOAT_ROWS rows and one panel of weights: each a sum over the inputs in their order.
INLINE void fixed_float_tile(const float *panel, const float *x, ptrdiff_t stride, const int rows, int inputs, float *y) {
  for (int part = 0; part < NK_PANEL; part += FLOAT_VECTORS * LANES) {
    const float *weights = panel + part;
    f32 total[FLOAT_ROWS][FLOAT_VECTORS];
#pragma clang loop unroll(full)
    for (int row = 0; row < rows; row++)
      for (int i = 0; i < FLOAT_VECTORS; i++) total[row][i] = all(0);
    for (int input = 0; input < inputs; input++, weights += NK_PANEL) {
      f32 w[FLOAT_VECTORS];
      for (int i = 0; i < FLOAT_VECTORS; i++) w[i] = load(weights + i * LANES);
      // What is soon needed is a little further on, in this panel or the next.
      for (int i = 0; i < FLOAT_VECTORS; i++) __builtin_prefetch(weights + i * LANES + 32 * NK_PANEL);
#pragma clang loop unroll(full)
      for (int row = 0; row < rows; row++) {
        f32 value = all(x[row * stride + input]);
        for (int i = 0; i < FLOAT_VECTORS; i++) total[row][i] = fused(value, w[i], total[row][i]);
      }
    }
#pragma clang loop unroll(full)
    for (int row = 0; row < rows; row++)
      for (int i = 0; i < FLOAT_VECTORS; i++) store(y + row * NK_PANEL + part + i * LANES, total[row][i]);
  }
}

#define FLOAT_CASE(ROWS)                                                                                  \
  case ROWS: fixed_float_tile(panel, x, stride, ROWS < FLOAT_ROWS ? ROWS : FLOAT_ROWS, inputs, y); break;

static __attribute__((noinline)) void float_tile(const float *panel, const float *x, ptrdiff_t stride, int rows, int inputs, float *y) {
  switch (rows) {
    FLOAT_CASE(1) FLOAT_CASE(2) FLOAT_CASE(3) FLOAT_CASE(4) FLOAT_CASE(5) FLOAT_CASE(6)
    FLOAT_CASE(7) FLOAT_CASE(8) FLOAT_CASE(9) FLOAT_CASE(10) FLOAT_CASE(11)
  default: fixed_float_tile(panel, x, stride, FLOAT_ROWS, inputs, y); break;
  }
}

/// What becomes of products that have their bias.
INLINE f32 concluded(f32 value, f32 old, nk_epilogue epilogue) {
  if (epilogue == NK_GELU) return gelu_of(value);
  return epilogue == NK_ADD ? old + value : value;
}

INLINE void finish_floats(const float *part, const float *bias, int rows, int count, float *y, ptrdiff_t stride, nk_epilogue epilogue) {
  for (int row = 0; row < rows; row++, part += NK_PANEL, y += stride) {
    int column = 0;
    for (; column + LANES <= count; column += LANES)
      store(y + column, concluded(load(part + column) + load(bias + column), load(y + column), epilogue));
    for (; column < count; column++)
      y[column] = concluded(all(part[column] + bias[column]), all(y[column]), epilogue)[0];
  }
}

INLINE void float_block(const nk_float_matrix *w, const float *x, ptrdiff_t x_stride, int rows, float *y, ptrdiff_t y_stride,
                        nk_epilogue epilogue) {
  float part[FLOAT_ROWS * NK_PANEL] __attribute__((aligned(64)));
  const float *panel = w->packed;
  int step = part_of(rows, FLOAT_ROWS);
  for (int start = 0; start < w->outputs; start += NK_PANEL, panel += (size_t)w->inputs * NK_PANEL) {
    int count = w->outputs - start < NK_PANEL ? w->outputs - start : NK_PANEL;
    for (int row = 0; row < rows; row += step) {
      int some = rows - row < step ? rows - row : step;
      float_tile(panel, x + row * x_stride, x_stride, some, w->inputs, part);
      finish_floats(part, w->bias + start, some, count, y + row * y_stride + start, y_stride, epilogue);
    }
  }
}

static void float_linear(const nk_float_matrix *w, const float *x, ptrdiff_t x_stride, int rows, float *y, ptrdiff_t y_stride,
                         nk_epilogue epilogue) {
  int size = part_of(rows, NK_BLOCK);
  for (int start = 0; start < rows; start += size) {
    int count = rows - start < size ? rows - start : size;
    const float *from = x + start * x_stride;
    float *place = y + start * y_stride;
    switch (epilogue) {
    case NK_SET: float_block(w, from, x_stride, count, place, y_stride, NK_SET); break;
    case NK_ADD: float_block(w, from, x_stride, count, place, y_stride, NK_ADD); break;
    case NK_GELU: float_block(w, from, x_stride, count, place, y_stride, NK_GELU); break;
    }
  }
}

static float float_products_only(const nk_float_matrix *w, const float *x, ptrdiff_t x_stride, int rows) {
  float part[FLOAT_ROWS * NK_PANEL] __attribute__((aligned(64)));
  float seen = 0;
  int size = part_of(rows, NK_BLOCK);
  for (int block = 0; block < rows; block += size) {
    const float *panel = w->packed;
    int last = rows - block < size ? rows : block + size, step = part_of(last - block, FLOAT_ROWS);
    for (int start = 0; start < w->outputs; start += NK_PANEL, panel += (size_t)w->inputs * NK_PANEL) {
      for (int row = block; row < last; row += step) {
        float_tile(panel, x + row * x_stride, x_stride, last - row < step ? last - row : step, w->inputs, part);
        seen += part[0];
      }
    }
  }
  return seen;
}
