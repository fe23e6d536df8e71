/// inlay and its peers side by side, in one process and in turn. Prints Markdown tables and writes peers.json beside the program.
///
///     bench_peers --benchmark_filter=dense --seconds=4
#include <benchmark/benchmark.h>

#include <dlfcn.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include <bench/peers/support/machine.hpp>
#include <bench/peers/support/measure.hpp>
#include <bench/support/paired.hpp>
#include <inlay/simd/backend.hpp>

namespace peers {

std::vector<row>& rows() {
  static std::vector<row> all;
  return all;
}

namespace {

std::vector<plugin> load_plugins() {
  struct entry {
    const char* name;
    const char* file;  ///< nothing where the peer was not found
    const char* missing;
  };
  constexpr entry entries[] = {
#include "plugins.inc"
  };
  std::vector<plugin> result;
  for (const entry& each : entries) {
    plugin& next = result.emplace_back(plugin{each.name, nullptr, each.missing});
    if (each.file == nullptr) continue;
    void* const library = dlopen(each.file, RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr)
      next.missing = dlerror();
    else
      next.add = reinterpret_cast<plugin_function*>(dlsym(library, "inlay_peer"));
  }
  return result;
}

/// Rows register themselves file by file, and in the order of the linker.
void put_tables_in_order() {
  std::multimap<std::string, row> ordered;
  for (const row& each : rows()) ordered.emplace(each.table, each);
  rows().clear();
  for (const auto& [table, each] : ordered) rows().push_back(each);
}

/// All repetitions of one row.
struct collected {
  facts known;
  std::vector<std::string> names;  ///< in the order of the first repetition
  std::map<std::string, std::vector<figure>> figures;
};

/// The median of the medians of repetitions in which samples were quiet, or of all where there were none.
figure joined(const std::vector<figure>& all) {
  figure result = all.front();
  result.quiet = result.samples = 0;
  std::vector<double> quiet, any;
  for (const figure& each : all) {
    (each.quiet > 0 ? quiet : any).push_back(each.ns);
    result.quiet += each.quiet;
    result.samples += each.samples;
    result.difference = std::max(result.difference, each.difference);
  }
  result.ns = bench::median(quiet.empty() ? any : quiet);
  return result;
}

std::string time_text(double ns) {
  char text[32];
  if (ns < 1e3)
    std::snprintf(text, sizeof text, "%.1f ns", ns);
  else if (ns < 1e6)
    std::snprintf(text, sizeof text, "%.2f us", ns * 1e-3);
  else
    std::snprintf(text, sizeof text, "%.3f ms", ns * 1e-6);
  return text;
}

bool is_inlay(const std::string& name) { return name.starts_with("inlay"); }

class report {
 public:
  report(std::vector<plugin> plugins) : plugins_(std::move(plugins)), load_before_(load_average()) {}
  const std::vector<plugin>& plugins() const { return plugins_; }

  void add(const row& which, const measurement& made) {
    collected& at = results_[which.name];
    at.known = made.known;
    for (const figure& each : made.figures) {
      if (at.figures[each.name].empty()) at.names.push_back(each.name);
      at.figures[each.name].push_back(each);
    }
  }

  void print() {
    std::printf(
        "\nFMA peak %.1f GFLOP/s, reading %.0f GB/s (16 KiB), %.0f (256 KiB), %.0f (4 MiB), %.0f (64 MiB); load average %s before, %s after.\n",
        fma_peak() * 1e-9, bandwidth(16), bandwidth(256), bandwidth(4096), bandwidth(65536), load_before_.c_str(), load_average());
    for (const plugin& each : plugins_)
      if (each.add == nullptr) std::printf("%s is left out: %s\n", each.name.c_str(), each.missing.c_str());
    const char* table = "";
    for (const row& each : rows()) {
      if (!results_.contains(each.name)) continue;
      if (std::strcmp(table, each.table) != 0) {
        table = each.table;
        std::printf(
            "\n### %s\n\n| row | MFLOP | inlay | GFLOP/s | of the peak | roof | inlay / roof | fastest peer | its time | inlay / it | best known "
            "elsewhere | inlay / it | quiet samples |\n"
            "|---|---|---|---|---|---|---|---|---|---|---|---|---|\n",
            table);
      }
      print_row(each, results_.at(each.name));
    }
    std::printf("\nAll contenders, quiet of all samples:\n");
    for (const row& each : rows()) {
      if (!results_.contains(each.name)) continue;
      std::printf("%s:", each.name);
      const collected& at = results_.at(each.name);
      for (const std::string& name : at.names) {
        const figure one = joined(at.figures.at(name));
        std::printf(" %s %s (%d of %d);", name.c_str(), time_text(one.ns).c_str(), one.quiet, one.samples);
      }
      std::printf("\n");
    }
  }

  void write(const std::filesystem::path& path) {
    std::ofstream out(path);
    out << "{\n  \"compiler\": \"" << __VERSION__ << "\",\n  \"vector_bits\": " << inlay::simd::max_lanes<float> * 32
        << ",\n  \"load_before\": " << load_before_ << ",\n  \"load_after\": " << load_average() << ",\n  \"fma_peak\": " << fma_peak()
        << ",\n  \"bandwidth\": {";
    const char* comma = "";
    for (const int kilobytes : {16, 24, 128, 256, 512, 768, 1024, 2048, 4096, 8192, 16384, 24576, 65536}) {
      out << comma << '"' << kilobytes * 1024 << "\": " << bandwidth(kilobytes) * 1e9;
      comma = ", ";
    }
    out << "},\n  \"left_out\": [";
    comma = "";
    for (const plugin& each : plugins_) {
      if (each.add != nullptr) continue;
      out << comma << '"' << each.name << '"';
      comma = ", ";
    }
    out << "],\n  \"rows\": [";
    comma = "\n";
    for (const row& each : rows()) {
      if (!results_.contains(each.name)) continue;
      const collected& at = results_.at(each.name);
      out << comma << "    {\"table\": \"" << each.table << "\", \"name\": \"" << each.name << "\", \"operations\": " << at.known.operations
          << ", \"weight_bytes\": " << at.known.weight_bytes << ", \"roof_ns\": " << at.known.roof_ns
          << ", \"whole_roof_ns\": " << at.known.whole_roof_ns << ", \"recorded\": \"" << each.recorded.name
          << "\", \"recorded_over_roof\": " << each.recorded.over_roof << ", \"contenders\": [";
      const char* inner = "\n";
      for (const std::string& name : at.names) {
        const figure one = joined(at.figures.at(name));
        out << inner << "      {\"name\": \"" << name << "\", \"ns\": " << one.ns << ", \"quiet\": " << one.quiet << ", \"samples\": " << one.samples
            << ", \"difference\": " << one.difference << "}";
        inner = ",\n";
      }
      out << "]}";
      comma = ",\n";
    }
    out << "\n  ]\n}\n";
  }

 private:
  static double bandwidth(int kilobytes) { return read_bandwidth(kilobytes * 1024.0) * 1e-9; }

  /// A `~` marks a time of which no sample was quiet.
  static void print_row(const row& which, const collected& at) {
    const figure *inlay = nullptr, *peer = nullptr;
    std::vector<figure> all;
    for (const std::string& name : at.names) all.push_back(joined(at.figures.at(name)));
    for (const figure& each : all) {
      const figure*& best = is_inlay(each.name) ? inlay : peer;
      if (best == nullptr || each.ns < best->ns) best = &each;
    }
    const auto shown = [](const figure& one) { return (one.quiet == 0 ? "~" : "") + time_text(one.ns); };
    const double rate = at.known.operations / inlay->ns;
    std::printf("| %s | %.4g | %s%s | %.1f | %.0f %% | %s | %.2f |", which.name, at.known.operations * 1e-6, shown(*inlay).c_str(),
                inlay->name == "inlay" ? "" : (" (" + inlay->name.substr(6) + ")").c_str(), rate, 100e9 * rate / fma_peak(),
                time_text(at.known.roof_ns).c_str(), inlay->ns / at.known.roof_ns);
    if (peer != nullptr)
      std::printf(" %s | %s | %.2f |", peer->name.c_str(), shown(*peer).c_str(), inlay->ns / peer->ns);
    else
      std::printf(" - | - | - |");
    if (which.recorded.over_roof > 0)
      std::printf(" %s, %.2f of the roof | %.2f |", which.recorded.name, which.recorded.over_roof,
                  inlay->ns / at.known.whole_roof_ns / which.recorded.over_roof);
    else
      std::printf(" - | - |");
    std::printf(" %d, %d |\n", inlay->quiet, peer == nullptr ? 0 : peer->quiet);
  }

  std::vector<plugin> plugins_;
  std::string load_before_;
  std::map<std::string, collected> results_;
};

}  // namespace
}  // namespace peers

int main(int argc, char** argv) {
  // Before any peer is loaded, and with it the library that would start threads.
  setenv("OMP_NUM_THREADS", "1", 1);
  double seconds = 6;
  std::vector<char*> arguments;
  char interleaving[] = "--benchmark_enable_random_interleaving=true";
  for (int i = 0; i < argc; ++i) {
    if (std::strncmp(argv[i], "--seconds=", 10) == 0)
      seconds = std::atof(argv[i] + 10);
    else
      arguments.push_back(argv[i]);
    if (i == 0) arguments.push_back(interleaving);
  }
  int count = static_cast<int>(arguments.size());
  benchmark::Initialize(&count, arguments.data());
  if (benchmark::ReportUnrecognizedArguments(count, arguments.data())) return 1;

  peers::put_tables_in_order();
  peers::report result(peers::load_plugins());
  bool agreed = true;
  for (const peers::row& each : peers::rows()) {
    const auto run = [&, each](benchmark::State& state) {
      for (auto _ : state) {
        try {
          const peers::measurement made = peers::measure(each, result.plugins(), seconds);
          result.add(each, made);
          state.SetIterationTime(made.figures.front().ns * 1e-9);
          for (const peers::figure& one : made.figures) state.counters[one.name] = one.ns;
          state.counters["quiet"] = made.figures.front().quiet;
        } catch (const std::exception&) {
          agreed = false;
          state.SkipWithError("the results differ");
        }
      }
    };
    const std::string name = std::string(each.table) + "/" + each.name;
    benchmark::RegisterBenchmark(name.c_str(), run)->UseManualTime()->Iterations(1)->Repetitions(3)->Unit(benchmark::kNanosecond);
  }
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  result.print();
  result.write(std::filesystem::read_symlink("/proc/self/exe").parent_path() / "peers.json");
  return agreed ? 0 : 1;
}
