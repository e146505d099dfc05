// Quantisation, integer products and what is done with them. Included by each kernel behind its `tile`:
//
//   enum { TILE = rows of a tile };
//   INLINE void tile(const uint8_t *panel, const int8_t *q, ptrdiff_t stride, const int32_t *sums, int rows, int groups,
//                    int32_t *y);
//
// which computes y [rows, NK_PANEL] of at most TILE rows and one panel of weights. A panel is [groups, NK_PANEL, 4]: four
// inputs of an output lie together.

/// The size of the parts that rows are cut into where a part has at most some: no part is much smaller than another, because a
/// few rows cost nearly as much as many.
INLINE int part_of(int rows, int most) {
  int parts = (rows + most - 1) / most;
  return parts > 0 ? (rows + parts - 1) / parts : most;
}

static void pack_panels(const int8_t *weights, int outputs, int inputs, uint32_t offset, uint8_t *packed) {
  int groups = nk_padded(inputs) / 4;
  size_t panel_size = (size_t)groups * NK_PANEL * 4;
  for (int start = 0; start < outputs; start += NK_PANEL, packed += panel_size) {
    int count = outputs - start < NK_PANEL ? outputs - start : NK_PANEL;
    for (int group = 0; group < groups; group++) {
      uint8_t *place = packed + (size_t)group * NK_PANEL * 4;
      int width = inputs - 4 * group < 4 ? inputs - 4 * group : 4;
      for (int output = 0; output < NK_PANEL; output++) {
        uint32_t four = 0;
        if (output < count) {
          const int8_t *from = weights + (ptrdiff_t)(start + output) * inputs + 4 * group;
          if (width == 4) memcpy(&four, from, 4);
          else memcpy(&four, from, (size_t)width);
        }
        four ^= offset;
        memcpy(place + 4 * output, &four, 4);
      }
    }
  }
}

static void quantize(const float *x, ptrdiff_t stride, int rows, int inputs, int8_t *q, float *scales, int32_t *sums) {
  int padded = nk_padded(inputs);
  for (int row = 0; row < rows; row++, x += stride, q += padded) {
    // Without their signs, the bits of floats are in the order of the floats.
    i32 high = {0};
    int column = 0;
    for (; column + LANES <= inputs; column += LANES) high = larger_integers(high, (i32)load(x + column) & 0x7fffffff);
    int32_t most = largest_integer(high);
    for (; column < inputs; column++) most = (bits(x[column]) & 0x7fffffff) > most ? bits(x[column]) & 0x7fffffff : most;
    float top = from_bits(most);
    if (most >= 0x7f800000 || top < 1e-30f) {
      memset(q, 0, (size_t)padded);
      scales[row] = 0;
      sums[row] = 0;
      continue;
    }
    float inverse = 127.0f / top;
    i32 total = {0};
    for (column = 0; column + LANES <= inputs; column += LANES) {
      i32 value = (i32)fused(load(x + column), all(inverse), all(SHIFTER)) - 0x4b400000;
      total += value;
      *(i8_anywhere *)(q + column) = __builtin_convertvector(value, i8);
    }
    int32_t rest = sum_integers(total);
    for (; column < inputs; column++) {
      int32_t value = bits(fused_one(x[column], inverse, SHIFTER)) - 0x4b400000;
      rest += value;
      q[column] = (int8_t)value;
    }
    for (; column < padded; column++) q[column] = 0;
    scales[row] = top / 127.0f;
    sums[row] = rest;
  }
}

static void products(const nk_matrix *w, const int8_t *q, const int32_t *sums, int rows, int32_t *y) {
  int padded = nk_padded(w->inputs);
  int32_t part[TILE * NK_PANEL] __attribute__((aligned(64)));
  const uint8_t *panel = w->packed;
  int step = part_of(rows, TILE);
  for (int start = 0; start < w->outputs; start += NK_PANEL, panel += (size_t)padded * NK_PANEL) {
    int count = w->outputs - start < NK_PANEL ? w->outputs - start : NK_PANEL;
    for (int row = 0; row < rows; row += step) {
      int some = rows - row < step ? rows - row : step;
      tile(panel, q + row * (ptrdiff_t)padded, padded, sums + row, some, padded / 4, part);
      for (int i = 0; i < some; i++)
        memcpy(y + (row + i) * (ptrdiff_t)w->outputs + start, part + i * NK_PANEL, (size_t)count * sizeof(int32_t));
    }
  }
}

static int32_t products_only(const nk_matrix *w, const int8_t *q, const int32_t *sums, int rows) {
  int padded = nk_padded(w->inputs);
  int32_t part[TILE * NK_PANEL] __attribute__((aligned(64)));
  uint32_t seen = 0;
  int size = part_of(rows, NK_BLOCK);
  for (int block = 0; block < rows; block += size) {
    const uint8_t *panel = w->packed;
    int last = rows - block < size ? rows : block + size, step = part_of(last - block, TILE);
    for (int start = 0; start < w->outputs; start += NK_PANEL, panel += (size_t)padded * NK_PANEL) {
      for (int row = block; row < last; row += step) {
        int some = last - row < step ? last - row : step;
        tile(panel, q + row * (ptrdiff_t)padded, padded, sums + row, some, padded / 4, part);
        seen += (uint32_t)part[0];
      }
    }
  }
  return (int32_t)seen;
}

/// What becomes of one vector of products.
INLINE f32 finished(const int32_t *part, f32 scale, f32 bias, float row_scale, const float *y, nk_epilogue epilogue) {
  f32 value = fused(__builtin_convertvector(load_integers(part), f32) * row_scale, scale, bias);
  if (epilogue == NK_GELU) return gelu_of(value);
  return epilogue == NK_ADD ? load(y) + value : value;
}

INLINE void finish(const int32_t *part, const float *scales, const float *bias, const float *row_scales, int rows, int count,
                   float *y, ptrdiff_t stride, nk_epilogue epilogue) {
  f32 scale[2] = {load(scales), load(scales + LANES)}, shift[2] = {load(bias), load(bias + LANES)};
  for (int row = 0; row < rows; row++, part += NK_PANEL, y += stride) {
    if (count == NK_PANEL) {
      store(y, finished(part, scale[0], shift[0], row_scales[row], y, epilogue));
      store(y + LANES, finished(part + LANES, scale[1], shift[1], row_scales[row], y + LANES, epilogue));
    } else {
      float line[NK_PANEL] = {0};
      if (epilogue == NK_ADD) memcpy(line, y, (size_t)count * sizeof(float));
      store(line, finished(part, scale[0], shift[0], row_scales[row], line, epilogue));
      store(line + LANES, finished(part + LANES, scale[1], shift[1], row_scales[row], line + LANES, epilogue));
      memcpy(y, line, (size_t)count * sizeof(float));
    }
  }
}

INLINE void linear_block(const nk_matrix *w, const int8_t *q, const float *row_scales, const int32_t *sums, int rows, float *y,
                         ptrdiff_t stride, nk_epilogue epilogue) {
  int padded = nk_padded(w->inputs);
  int32_t part[TILE * NK_PANEL] __attribute__((aligned(64)));
  const uint8_t *panel = w->packed;
  int step = part_of(rows, TILE);
  for (int start = 0; start < w->outputs; start += NK_PANEL, panel += (size_t)padded * NK_PANEL) {
    int count = w->outputs - start < NK_PANEL ? w->outputs - start : NK_PANEL;
    for (int row = 0; row < rows; row += step) {
      int some = rows - row < step ? rows - row : step;
      tile(panel, q + row * (ptrdiff_t)padded, padded, sums + row, some, padded / 4, part);
      finish(part, w->scales + start, w->bias + start, row_scales + row, some, count, y + row * stride + start, stride, epilogue);
    }
  }
}

static void linear(const nk_matrix *w, const float *x, ptrdiff_t x_stride, int rows, float *y, ptrdiff_t y_stride,
                   nk_epilogue epilogue, void *scratch) {
  float *scales = scratch;
  int32_t *sums = (int32_t *)(scales + NK_BLOCK);
  int8_t *q = (int8_t *)(sums + NK_BLOCK);
  int size = part_of(rows, NK_BLOCK);
  for (int start = 0; start < rows; start += size) {
    int count = rows - start < size ? rows - start : size;
    quantize(x + start * x_stride, x_stride, count, w->inputs, q, scales, sums);
    float *place = y + start * y_stride;
    switch (epilogue) {
    case NK_SET: linear_block(w, q, scales, sums, count, place, y_stride, NK_SET); break;
    case NK_ADD: linear_block(w, q, scales, sums, count, place, y_stride, NK_ADD); break;
    case NK_GELU: linear_block(w, q, scales, sums, count, place, y_stride, NK_GELU); break;
    }
  }
}
