#include <bench/networks/autoencoder.hpp>

#include "../check.hpp"

[[gnu::section(".arena.model")]] firmware::arena_of<networks::autoencoder> arena;

int main() { return firmware::check<networks::autoencoder, arena>("autoencoder", expected::autoencoder); }
