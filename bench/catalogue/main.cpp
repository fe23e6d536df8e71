/// What each rewrite is worth on real networks: every network is planned once with all rewrites and once without each, and the
/// differences are printed. The compiler part runs here as an ordinary program.
#include <cstdio>
#include <string>
#include <vector>

#include <bench/networks/autoencoder.hpp>
#include <bench/networks/densenet.hpp>
#include <bench/networks/inception.hpp>
#include <bench/networks/kws.hpp>
#include <bench/networks/lenet_5.hpp>
#include <bench/networks/mobilenet_keras.hpp>
#include <bench/networks/mobilenet_v1.hpp>
#include <bench/networks/mobilenet_v2.hpp>
#include <bench/networks/mobilenet_v3.hpp>
#include <bench/networks/nasnet.hpp>
#include <bench/networks/random_wired.hpp>
#include <bench/networks/resnet_18.hpp>
#include <bench/networks/resnet_8.hpp>
#include <bench/networks/shufflenet.hpp>
#include <bench/networks/squeezenet.hpp>
#include <bench/networks/transformer.hpp>
#include <bench/networks/unet.hpp>
#include <examples/digits/digits.hpp>

namespace {

using namespace inlay;

struct known_network {
  const char* name;
  graph source;
};
template <const auto& Network> known_network known(const char* name) { return {name, trace<std::remove_cvref_t<decltype(Network)>>()}; }

struct figures {
  long long steps = 0, arena = 0, bytes_moved = 0, weights = 0;
  long long operations = 0;  ///< scalar operations of all elements, products and sums of products not counted

  friend bool operator==(const figures&, const figures&) = default;
};

long long elements(const plan::plan& made, const plan::step& each) {
  return static_cast<long long>(made.buffers[each.out.buffer].bytes / facts(each.out.type).bytes);
}
long long elements(const kernel::nest_description& nest) {
  long long count = 1;
  for (int i = 0; i < nest.rank; ++i) count *= nest.extent[i];
  return count;
}

figures figures_of(const graph& source, const rewrite_options& rewriting, const plan::plan_options& planning) {
  const plan::plan made = plan::make_plan(optimize(source, rewriting).result, planning);
  figures result{made.steps.size(), static_cast<long long>(made.arena_bytes), static_cast<long long>(made.bytes_moved),
                 static_cast<long long>(made.weight_bytes)};
  for (const plan::step& each : made.steps) {
    const auto add = [&](const program& code, long long count) { result.operations += code.size * count; };
    switch (each.kind) {
      case plan::step_kind::nest: add(made.nests[each.description].code, elements(made.nests[each.description])); break;
      case plan::step_kind::contract: add(made.contracts[each.description].epilogue, elements(made, each)); break;
      case plan::step_kind::convolve: add(made.convolves[each.description].epilogue, elements(made, each)); break;
      case plan::step_kind::window: add(made.windows[each.description].epilogue, elements(made, each)); break;
      default: break;
    }
    if (each.rows >= 0) add(made.nests[each.rows].code, elements(made.nests[each.rows]));
  }
  return result;
}

/// A line for each network on which the figures differ.
void compare(const char* rewrite, const std::vector<known_network>& networks, const std::vector<figures>& with, const std::vector<figures>& without) {
  std::printf("%s\n", rewrite);
  bool any = false;
  for (std::size_t i = 0; i < networks.size(); ++i) {
    if (with[i] == without[i]) continue;
    any = true;
    std::printf("  %-22s", networks[i].name);
    const auto difference = [](const char* what, long long before, long long after) {
      if (before != after) std::printf("  %s %lld -> %lld", what, before, after);
    };
    difference("steps", without[i].steps, with[i].steps);
    difference("arena", without[i].arena, with[i].arena);
    difference("bytes moved", without[i].bytes_moved, with[i].bytes_moved);
    difference("weights", without[i].weights, with[i].weights);
    difference("scalar operations", without[i].operations, with[i].operations);
    std::printf("\n");
  }
  if (!any) std::printf("  none of those here\n");
}

}  // namespace

int main() {
  using networks::stored_network;
  const std::vector<known_network> all = {known<networks::kws>("KWS"),
                                          known<networks::mobilenet_v1>("MobileNetV1"),
                                          known<networks::mobilenet_v1_of_pixels>("MobileNetV1 of pixels"),
                                          known<networks::mobilenet_keras>("MobileNetV1 in Keras"),
                                          known<networks::resnet_8>("ResNet-8"),
                                          known<networks::autoencoder>("autoencoder"),
                                          known<networks::lenet_5>("LeNet-5"),
                                          known<digits>("digits"),
                                          known<networks::transformer>("transformer"),
                                          known<networks::densenet>("DenseNet"),
                                          known<networks::shufflenet>("ShuffleNetV2"),
                                          known<networks::mobilenet_v3>("MobileNetV3"),
                                          known<stored_network<networks::mobilenet_v2>>("MobileNetV2"),
                                          known<stored_network<networks::resnet_18>>("ResNet-18"),
                                          known<stored_network<networks::squeezenet>>("SqueezeNet"),
                                          known<stored_network<networks::inception>>("Inception"),
                                          known<stored_network<networks::nasnet>>("NASNet-A"),
                                          known<stored_network<networks::unet>>("U-Net"),
                                          known<stored_network<networks::random_wired>>("wired at random")};
  constexpr long long every_weight = 20'000'000;
  const auto planned = [&](const rewrite_options& rewriting, const plan::plan_options& planning) {
    std::vector<figures> result;
    for (const known_network& each : all) result.push_back(figures_of(each.source, rewriting, planning));
    return result;
  };
  const std::vector<figures> with = planned({.weight_budget = every_weight}, {.weight_budget = every_weight});
  using namespace rewrite;
  for (const rule* each :
       {&remove_dead, &remove_identity, &fold_constants, &merge_views, &merge_concat, &remove_broadcast, &merge_casts, &remove_repetition, &merge_clamps,
        &remove_clamp, &strength_reduction, &fold_pad, &average_before_product, &recognize_sigmoid, &recognize_gelu, &recognize_mish,
        &recognize_relu, &subtract_to_add, &scale_before_view, &scale_before_monotone, &merge_scales, &scale_before_shift, &fold_scale,
        &fold_input_scale, &fold_input_shift, &fold_shift, &remove_zeros, &merge_branches, &merge_linear, &merge_upsampling, &merge_average,
        &merge_parallel, &commute_permute, &remove_common})
    compare(each->name, all, with, planned({.weight_budget = every_weight, .without = each}, {.weight_budget = every_weight}));
  const rewrite_options rewriting{.weight_budget = every_weight};
  compare("fuse_branches", all, with, planned(rewriting, {.fuse_branches = false, .weight_budget = every_weight}));
  const std::vector<figures> by_rows = planned(rewriting, {.weight_budget = every_weight, .roll = true});
  compare("fuse_branches, with smallest_arena", all, by_rows, planned(rewriting, {.fuse_branches = false, .weight_budget = every_weight, .roll = true}));
  compare("roll_rows (smallest_arena)", all, by_rows, with);
  const plan::plan_options apart{.fuse = false, .weight_budget = every_weight};
  compare("fuse_epilogue, fuse_maps, fuse_rows", all, with, planned({.weight_budget = every_weight}, apart));
  compare("all rewrites and fusions", all, with, planned({.fold = false, .weight_budget = every_weight}, apart));
}
