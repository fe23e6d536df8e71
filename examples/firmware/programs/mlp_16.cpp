#include "../check.hpp"
#include "../networks.hpp"

int main() { return firmware::check<networks::mlp_16>("mlp_16", expected::mlp_16); }
