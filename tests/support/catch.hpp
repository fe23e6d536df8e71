/// Catch2, version 2.13 or 3: the macros that both have, and one spelling for what moved between them.
#pragma once

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_approx.hpp>
#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>
#else
#define CATCH_CONFIG_FAST_COMPILE
#include <catch2/catch.hpp>
#endif

namespace inlay::test {

#if __has_include(<catch2/catch_test_macros.hpp>)
using Catch::Approx;
#else
using Catch::Detail::Approx;
#endif

}  // namespace inlay::test

/// `RUN_TWICE(function);`: a constexpr function that returns whether it found everything right, called by the compiler and again by the
/// test program. With -DINLAY_TEST_RUN_ONCE only the latter: there a debugger can look.
#ifdef INLAY_TEST_RUN_ONCE
#define RUN_TWICE(function) \
  TEST_CASE(__FILE_NAME__ ": " #function) { REQUIRE(function()); }  static_assert(true)
#else
#define RUN_TWICE(function)                                        \
  TEST_CASE(__FILE_NAME__ ": " #function) { REQUIRE(function()); } \
  static_assert(function())
#endif
