/// Sums and averages of what a product gives, shifted or not.
#pragma once

#include <inlay/rewrite/weights.hpp>

namespace inlay::rewrite {

/// `summed` is `product` plus `shift`, or the product itself.
struct summed_product {
  node_id product = no_node;
  node_id summed = no_node;
  constant_split shift;
  constexpr explicit operator bool() const { return product != no_node; }
};

/// The product that a reduce or window_reduce adds up.
constexpr summed_product match_summed_product(const rewriter& rw, node_id id) {
  if (rw[id].how != reduction::sum || !facts(rw[id].type).floating) return {};
  const node_id summed = rw.operand(id, 0);
  const constant_split shift = match_shift(rw, summed);
  const node_id product = shift ? shift.value : summed;
  if (!is_product(rw, product) || !(rw[product].extents == rw[summed].extents)) return {};
  return {product, summed, shift};
}

/// Why the product cannot go with its sum, or nullptr.
constexpr const char* refuse_readers(const rewriter& rw, const summed_product& what) {
  if (rw.is_output(what.product) || rw.is_output(what.summed)) return "the product is an output of the network";
  if (rw.uses(what.product) != 1 || rw.uses(what.summed) != 1) return "the product has other users";
  return nullptr;
}
/// Whether the shift is the same for all elements of an output channel.
constexpr bool shifts_channels(const rewriter& rw, const summed_product& what, int channel_axis) {
  return !what.shift || varies_along(rw[what.shift.constant].extents, rw[what.product].extents, channel_axis);
}
/// A sum without its shift, plus `factor` times the shift.
constexpr node_id shifted_again(rewriter& rw, const summed_product& what, node_id sum, double factor) {
  if (!what.shift) return sum;
  evaluated total = elements_of(rw, what.shift.constant);
  for (double& each : total.elements) each *= factor;
  builder& target = rw.build();
  return target.map(scalar_function::add, sum, store(target, total));
}

}  // namespace inlay::rewrite
