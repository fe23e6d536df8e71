/// Where each weight stands in the packed arrays that kernels read: formulas shared by those who write them and those who read them.
#pragma once

namespace inlay {

/// How the right operand of a product lies in memory.
enum class weight_layout : unsigned char { strided, packed };

/// Weights of a product or convolution, cut into blocks of `lanes * vectors` output channels so that one vector load feeds one FMA:
///
///     dense      [group][block of outputs][tap][input][lanes * vectors]     the last block of a group padded with zeros
///     depthwise  [tap][outputs rounded up to lanes]                         one input channel per output channel, groups in order
///
/// A matrix [k, n] has inputs = k, outputs = n, one tap and as many groups as it has batches. `inputs` and `outputs` count per group
/// (depthwise: `outputs` counts all channels). Taps are numbered in row-major order of the window. The array is aligned to 64 bytes:
/// a vector load that crosses a cache line costs a third of the speed.
struct packed_layout {
  int groups = 1;
  int taps = 1;
  int inputs = 1;
  int outputs = 1;
  int lanes = 1;
  int vectors = 1;
  bool depthwise = false;

  constexpr int block() const { return depthwise ? lanes : lanes * vectors; }
  constexpr int blocks() const { return (outputs + block() - 1) / block(); }
  constexpr int padded_outputs() const { return blocks() * block(); }
  /// Distances between neighbours, in elements.
  constexpr int input_step() const { return depthwise ? 0 : block(); }
  constexpr int tap_step() const { return depthwise ? padded_outputs() : inputs * block(); }
  constexpr int block_step() const { return depthwise ? lanes : taps * tap_step(); }
  constexpr int group_step() const { return depthwise ? 0 : blocks() * block_step(); }
  /// Elements of the whole array, padding included.
  constexpr int size() const { return depthwise ? taps * tap_step() : groups * group_step(); }
  constexpr int index(int group, int tap, int input, int output) const {
    return group * group_step() + (output / block()) * block_step() + tap * tap_step() + input * input_step() + output % block();
  }

  friend constexpr bool operator==(const packed_layout&, const packed_layout&) = default;
};

static_assert(packed_layout{.inputs = 3, .outputs = 10, .lanes = 4, .vectors = 2}.size() == 48);
static_assert(packed_layout{.inputs = 3, .outputs = 10, .lanes = 4, .vectors = 2}.index(0, 0, 2, 9) == 41);
static_assert(packed_layout{.taps = 9, .outputs = 10, .lanes = 4, .depthwise = true}.index(0, 2, 0, 9) == 33);

}  // namespace inlay
