/// A compiled network among the cases that are run: each source of the compiled mode adds its own.
#pragma once

namespace conformance {

struct compiled_case {
  using function = void (*)(const void* const* inputs, void* const* outputs);
  compiled_case(const char* where, function what) : path(where), run(what), next(first()) { first() = this; }
  static const compiled_case*& first() {
    static const compiled_case* list = nullptr;
    return list;
  }
  const char* path;
  function run;
  const compiled_case* next;
};

}  // namespace conformance
