#include <bench/networks/kws.hpp>

#include "../check.hpp"

int main() { return firmware::check<networks::kws>("kws", expected::kws); }
