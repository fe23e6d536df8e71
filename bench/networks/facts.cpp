/// What the compiler knows of the networks: multiply-accumulates as published, steps, and arenas that it has proven minimal.
#include <bench/networks/autoencoder.hpp>
#include <bench/networks/chain.hpp>
#include <bench/networks/inception.hpp>
#include <bench/networks/kws.hpp>
#include <bench/networks/lenet_5.hpp>
#include <bench/networks/mobilenet_v1.hpp>
#include <bench/networks/mobilenet_v2.hpp>
#include <bench/networks/nasnet.hpp>
#include <bench/networks/random_wired.hpp>
#include <bench/networks/resnet_18.hpp>
#include <bench/networks/resnet_8.hpp>
#include <bench/networks/squeezenet.hpp>
#include <bench/networks/unet.hpp>

namespace networks {

/// Where a figure differs, the compiler prints both.
template <auto Known, auto Expected>
concept same_value = Known == Expected;

struct network_facts {
  long long macs = 0;
  int steps = 0;
  std::size_t arena_bytes = 0;
  bool arena_is_minimal = false;
};
/// With each value in memory as a whole, and without Winograd's transforms: what they take depends on the machine.
template <const auto& Network> constexpr network_facts facts_of() {
  inlay::target machine = inlay::this_target();
  machine.l2_bytes = machine.l1_bytes;
  const inlay::graph optimized = inlay::optimize(inlay::trace<std::remove_cvref_t<decltype(Network)>>(), {.weight_budget = 20'000'000}).result;
  const inlay::plan::plan made = inlay::plan::make_plan(
      optimized, {.weight_budget = 20'000'000, .machine = machine, .transforms = inlay::plan::winograd_use::never});
  return {made.macs, made.steps.size(), made.arena_bytes, made.arena_bytes == made.arena_lower_bound};
}
template <const auto& Network, long long Macs, int Steps, std::size_t ArenaBytes> constexpr bool has_facts() {
  constexpr network_facts known = facts_of<Network>();
  static_assert(same_value<known.macs, Macs>);
  static_assert(same_value<known.steps, Steps>);
  static_assert(same_value<known.arena_bytes, ArenaBytes>);
  static_assert(known.arena_is_minimal);
  return true;
}
static_assert(has_facts<kws, 2'656'768, 11, 64'000>());
static_assert(has_facts<mobilenet_v1, 7'489'664, 29, 221'184>());
static_assert(has_facts<resnet_8, 12'501'632, 11, 131'072>());
static_assert(has_facts<autoencoder, 264'192, 10, 1'024>());
static_assert(has_facts<lenet_5, 416'520, 7, 23'552>());
static_assert(has_facts<stored_network<mobilenet_v2>, 300'774'272, 54, 6'021'120>());
static_assert(has_facts<stored_network<mobilenet_v2_small>, 8'970'112, 54, 384'000>());
static_assert(has_facts<stored_network<resnet_18>, 1'814'073'344, 23, 4'014'080>());
static_assert(has_facts<stored_network<squeezenet>, 349'151'936, 31, 3'928'576>());
static_assert(has_facts<stored_network<inception>, 861'765'632, 22, 1'775'616>());
static_assert(has_facts<stored_network<nasnet>, 19'352'256, 52, 379'456>());
static_assert(has_facts<stored_network<unet>, 254'214'144, 17, 2'064'384>());
static_assert(has_facts<stored_network<random_wired>, 8'060'928, 58, 393'216>());
static_assert(has_facts<stored_network<chain>, 66'654'208, 200, 212'992>());

}  // namespace networks
