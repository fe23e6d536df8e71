#include "../check.hpp"
#include "../sine.hpp"

[[gnu::section(".arena.model")]] firmware::arena_of<networks::sine> arena;

int main() { return firmware::check<networks::sine, arena>("sine", expected::sine); }
