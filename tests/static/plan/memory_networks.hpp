/// Well known networks as operations and buffers, float32, batch norm and activations fused.
#pragma once

#include <inlay/plan/memory/check.hpp>

namespace memory_networks {

using namespace inlay;

struct features {
  int buffer = -1;
  int height = 1, width = 1, channels = 1;

  constexpr std::size_t row() const { return std::size_t{4} * static_cast<std::size_t>(width) * static_cast<std::size_t>(channels); }
  constexpr std::size_t bytes() const { return row() * static_cast<std::size_t>(height); }
};

/// What the kernels can do. plain: an addition is an operation, nothing is reused. in_place: additions end a convolution and may lie
/// over the residual, 1x1 convolutions over their input. views: the parts of a concatenation are written where they belong, too.
/// overlap: as in_place, and any window may write into its input behind the rows it still reads.
enum class mode { plain, in_place, views, overlap };

struct builder {
  mode how = mode::plain;
  bool included = false;  ///< input and output lie in the arena
  memory::problem net{};

  constexpr bool reuses() const { return how != mode::plain; }

  constexpr features input(int height, int width, int channels) {
    features x{-1, height, width, channels};
    x.buffer = included ? net.add_buffer(x.bytes()) : net.add_external(x.bytes());
    return x;
  }
  constexpr void output(features x) {
    (included ? net.buffers[x.buffer].kept : net.buffers[x.buffer].external) = true;
  }
  constexpr features make(int height, int width, int channels, int whole = -1) {
    features y{-1, height, width, channels};
    y.buffer = whole < 0 ? net.add_buffer(y.bytes()) : net.add_part(whole, y.bytes());
    return y;
  }

  /// Output row i reads rows [i * stride - padding, i * stride - padding + kernel).
  constexpr void overlap_rows(features x, features y, int kernel, int stride, int padding) {
    std::size_t forward = 0, backward = 0;
    for (int i = 0; i < y.height; ++i) {
      const int first = i * stride < padding ? 0 : i * stride - padding;
      const std::size_t written = static_cast<std::size_t>(i + 1) * y.row(), needed = static_cast<std::size_t>(first) * x.row();
      if (written > needed + forward) forward = written - needed;
      const int end = i * stride - padding + kernel, last = end < x.height ? end : x.height;
      const std::size_t read = static_cast<std::size_t>(last) * x.row(), kept = static_cast<std::size_t>(i) * y.row();
      if (read > kept + backward) backward = read - kept;
    }
    net.may_overlap(x.buffer, y.buffer, forward, backward);
  }

  constexpr features convolve(features x, int channels, int kernel, int stride = 1, int whole = -1) {
    const int padding = (kernel - 1) / 2;
    const features y = make((x.height + stride - 1) / stride, (x.width + stride - 1) / stride, channels, whole);
    net.add_operation({x.buffer}, {y.buffer});
    if (whole >= 0) return y;
    if (kernel == 1 && stride == 1 && reuses()) net.may_reuse(x.buffer, y.buffer);
    if (how == mode::overlap && (kernel > 1 || stride > 1)) overlap_rows(x, y, kernel, stride, padding);
    return y;
  }
  constexpr features depthwise(features x, int stride = 1) { return convolve(x, x.channels, 3, stride); }
  constexpr features pool(features x, int kernel, int stride, int padding = 0) {
    const auto extent = [&](int size) { return (size + 2 * padding - kernel) / stride + 1; };
    const features y = make(extent(x.height), extent(x.width), x.channels);
    net.add_operation({x.buffer}, {y.buffer});
    if (how == mode::overlap) overlap_rows(x, y, kernel, stride, padding);
    return y;
  }
  constexpr features linear(features x, int channels) {
    const features y = make(1, 1, channels);
    net.add_operation({x.buffer}, {y.buffer});
    return y;
  }
  constexpr features mean(features x) { return linear(x, x.channels); }

  /// A convolution and the addition of a residual.
  constexpr features convolve_add(features x, features residual, int kernel, int stride = 1) {
    if (!reuses()) return add(convolve(x, residual.channels, kernel, stride), residual);
    const features y = make(residual.height, residual.width, residual.channels);
    net.add_operation({x.buffer, residual.buffer}, {y.buffer});
    net.may_reuse(residual.buffer, y.buffer);
    if (kernel == 1 && stride == 1) net.may_reuse(x.buffer, y.buffer);
    return y;
  }
  constexpr features add(features x, features residual) {
    const features y = make(x.height, x.width, x.channels);
    net.add_operation({x.buffer, residual.buffer}, {y.buffer});
    return y;
  }

  /// The whole into which the parts of a concatenation are written, where those are views; else -1.
  constexpr int begin_concat(features like, int channels) {
    return how == mode::views ? make(like.height, like.width, channels).buffer : -1;
  }
  constexpr features end_concat(int whole, std::initializer_list<features> parts) {
    int channels = 0;
    for (const features& part : parts) channels += part.channels;
    const features& first = *parts.begin();
    if (whole >= 0) return {whole, first.height, first.width, channels};
    const features y = make(first.height, first.width, channels);
    net.add_operation();
    for (const features& part : parts) net.read(part.buffer);
    net.write(y.buffer);
    return y;
  }
};

/// Keyword spotting, depthwise separable (MLPerf Tiny).
constexpr builder kws_ds_cnn(builder b) {
  features x = b.input(49, 10, 1);
  x = b.convolve(x, 64, 10, 2);
  for (int i = 0; i < 4; ++i) x = b.convolve(b.depthwise(x), 64, 1);
  x = b.linear(b.mean(x), 12);
  b.output(x);
  return b;
}

/// Visual wake words, width 0.25, 96x96 (MLPerf Tiny).
constexpr builder mobilenet_v1(builder b) {
  features x = b.convolve(b.input(96, 96, 3), 8, 3, 2);
  const int channels[] = {16, 32, 32, 64, 64, 128, 128, 128, 128, 128, 128, 256, 256};
  const int stride[] = {1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 1, 2, 1};
  for (int i = 0; i < 13; ++i) x = b.convolve(b.depthwise(x, stride[i]), channels[i], 1);
  x = b.linear(b.mean(x), 2);
  b.output(x);
  return b;
}

/// Image classification on CIFAR (MLPerf Tiny).
constexpr builder resnet_8(builder b) {
  features x = b.convolve(b.input(32, 32, 3), 16, 3);
  x = b.convolve_add(b.convolve(x, 16, 3), x, 3);
  for (const int channels : {32, 64}) {
    const features inner = b.convolve(x, channels, 3, 2);
    x = b.convolve_add(inner, b.convolve(x, channels, 1, 2), 3);
  }
  x = b.linear(b.mean(x), 10);
  b.output(x);
  return b;
}

constexpr builder autoencoder(builder b) {
  features x = b.input(1, 1, 640);
  for (const int channels : {128, 128, 128, 128, 8, 128, 128, 128, 128, 640}) x = b.linear(x, channels);
  b.output(x);
  return b;
}

constexpr builder lenet_5(builder b) {
  features x = b.input(28, 28, 1);
  x = b.pool(b.convolve(x, 6, 5), 2, 2);
  features y = b.make(10, 10, 16);
  b.net.add_operation({x.buffer}, {y.buffer});
  if (b.how == mode::overlap) b.overlap_rows(x, y, 5, 1, 0);
  y = b.pool(y, 2, 2);
  for (const int channels : {120, 84, 10}) y = b.linear(y, channels);
  b.output(y);
  return b;
}

constexpr builder mobilenet_v2(builder b) {
  features x = b.convolve(b.input(224, 224, 3), 32, 3, 2);
  x = b.convolve(b.depthwise(x), 16, 1);
  const int channels[] = {24, 32, 64, 96, 160, 320}, repeats[] = {2, 3, 4, 3, 3, 1}, strides[] = {2, 2, 2, 1, 2, 1};
  for (int stage = 0; stage < 6; ++stage)
    for (int i = 0; i < repeats[stage]; ++i) {
      const features inner = b.depthwise(b.convolve(x, 6 * x.channels, 1), i == 0 ? strides[stage] : 1);
      x = i == 0 ? b.convolve(inner, channels[stage], 1) : b.convolve_add(inner, x, 1);
    }
  x = b.linear(b.mean(b.convolve(x, 1280, 1)), 1000);
  b.output(x);
  return b;
}

constexpr builder resnet_18(builder b) {
  features x = b.pool(b.convolve(b.input(224, 224, 3), 64, 7, 2), 3, 2, 1);
  for (const int channels : {64, 128, 256, 512})
    for (int i = 0; i < 2; ++i) {
      const int stride = i == 0 && channels > 64 ? 2 : 1;
      const features inner = b.convolve(x, channels, 3, stride);
      x = b.convolve_add(inner, stride == 2 ? b.convolve(x, channels, 1, 2) : x, 3);
    }
  x = b.linear(b.mean(x), 1000);
  b.output(x);
  return b;
}

/// Mixed_6b and Mixed_6c, each as often as `repeats`: 768 channels at 17x17.
constexpr builder inception_6(builder b, int repeats = 1) {
  features x = b.input(17, 17, 768);
  for (int cell = 0; cell < 2 * repeats; ++cell) {
    const int inner = cell % 2 == 0 ? 128 : 160;
    const int whole = b.begin_concat(x, 768);
    const features one = b.convolve(x, 192, 1, 1, whole);
    const features seven = b.convolve(b.convolve(b.convolve(x, inner, 1), inner, 7), 192, 7, 1, whole);
    features twice = b.convolve(x, inner, 1);
    for (int i = 0; i < 3; ++i) twice = b.convolve(twice, inner, 7);
    twice = b.convolve(twice, 192, 7, 1, whole);
    const features pooled = b.convolve(b.pool(x, 3, 1, 1), 192, 1, 1, whole);
    x = b.end_concat(whole, {one, seven, twice, pooled});
  }
  b.output(x);
  return b;
}

/// `length` operations, each on the result of the one before, of sizes that never repeat.
constexpr memory::problem chain(int length) {
  memory::problem net;
  int x = net.add_external();
  for (int i = 0; i < length; ++i) {
    const int y = net.add_buffer(static_cast<std::size_t>(1000 + i * 7919 % 5003));
    net.add_operation({x}, {y});
    x = y;
  }
  return net;
}

/// Residual blocks: two operations, the second adds the block's input in place.
constexpr memory::problem residual_chain(int blocks, std::size_t bytes) {
  memory::problem net;
  const int image = net.add_external();
  int x = net.add_buffer(bytes);
  net.add_operation({image}, {x});
  for (int i = 0; i < blocks; ++i) {
    const int inner = net.add_buffer(bytes), y = net.add_buffer(bytes);
    net.add_operation({x}, {inner});
    net.add_operation({inner, x}, {y});
    net.may_reuse(x, y);
    x = y;
  }
  return net;
}

/// Each operation reads one to three of the last `window` results.
constexpr memory::problem random_wired(int operations, int window, unsigned seed) {
  const auto next = [&](int below) {
    seed = seed * 1664525u + 1013904223u;
    return static_cast<int>((seed >> 8) % static_cast<unsigned>(below));
  };
  memory::problem net;
  int first = net.add_external();
  for (int i = 0; i < operations; ++i) {
    const int y = net.add_buffer(static_cast<std::size_t>(64 * (1 + next(60))));
    net.add_operation();
    for (int reads = 1 + (next(2) == 0) + (next(8) == 0); reads > 0; --reads) {
      const int oldest = y - window > first ? y - window : first;
      const int x = oldest + next(y - oldest);
      net.read(x);
      if (x > first && next(3) == 0) net.may_reuse(x, y);
    }
    net.write(y);
  }
  return net;
}

}  // namespace memory_networks
