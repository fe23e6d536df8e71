#include <bench/networks/autoencoder.hpp>

#include "../check.hpp"

int main() { return firmware::check<networks::autoencoder>("autoencoder", expected::autoencoder); }
