/// What every plug-in includes. It exports one function:
///
///     INLAY_PEER(net, all) { ... all.push_back(std::make_unique<...>(...)); }
#pragma once

#include <cmath>
#include <cstring>
#include <stdexcept>

#include <bench/peers/support/buffer.hpp>
#include <bench/peers/support/contender.hpp>

#define INLAY_PEER(net, all) extern "C" __attribute__((visibility("default"))) void inlay_peer(const peers::network& net, peers::contenders& all)

namespace peers {

/// (outputs, terms) to (terms, outputs)
inline void transpose(const float* from, int outputs, int terms, float* to) {
  for (int i = 0; i < outputs; ++i)
    for (int k = 0; k < terms; ++k) to[k * outputs + i] = from[i * terms + k];
}

/// For peers without activations of their own.
inline void add_bias(float* rows, int count, int width, const float* bias, activation after) {
  for (int row = 0; row < count; ++row, rows += width)
    switch (after) {
      case activation::relu:
        for (int i = 0; i < width; ++i) rows[i] = rows[i] + bias[i] > 0 ? rows[i] + bias[i] : 0;
        break;
      case activation::none:
        for (int i = 0; i < width; ++i) rows[i] += bias[i];
        break;
      default: throw std::runtime_error("no such activation");
    }
}

}  // namespace peers
