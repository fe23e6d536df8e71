"""Sums over products with named indices."""

import torch

from table import Family, weight

family = Family("einsum", tolerance=2e-6)
case = family.case

for text, *shapes in [
    ("ij,jk->ik", (1, 1), (1, 1)), ("ij,jk->ik", (3, 5), (5, 7)), ("ij,jk", (17, 19), (19, 18)), ("bij,bjk->bik", (2, 3, 4), (2, 4, 5)), ("ij,kj->ik", (5, 7), (3, 7)),
    ("ij,kj->ki", (5, 7), (3, 7)), ("i,j->ij", (3,), (17,)), ("i,i->", (37,), (37,)), ("ij->ji", (3, 5)), ("ijk->k", (2, 3, 19)), ("ii->i", (5, 5)), ("ii", (7, 7)),
    ("bhqd,bhkd->bhqk", (2, 3, 4, 5), (2, 3, 7, 5)), ("bhqk,bhkd->bqhd", (1, 2, 3, 4), (1, 2, 4, 5)), ("bi,bi->b", (3, 11), (3, 11)), ("bij,ij->b", (2, 3, 5), (3, 5)),
    ("abc,cd,be->ade", (2, 3, 4), (4, 5), (3, 6)), ("ab,bc,cd->ad", (3, 4), (4, 5), (5, 2)), ("ij,ij->ij", (3, 5), (3, 5)), ("ijk,jk->ikj", (2, 3, 5), (3, 5)),
    ("nchw,oc->nohw", (1, 3, 4, 5), (7, 3)), ("...ij,...jk->...ik", (2, 3, 4), (2, 4, 5)), ("i->", (13,)),
    ("ab,bc,cd,de->ae", (3, 2), (2, 5), (5, 4), (4, 7)), ("a,b,c,d->dbca", (2,), (3,), (1,), (5,)), ("iij->ij", (5, 5, 3)), ("ii,ij->j", (4, 4), (4, 7)),
    ("...i,...i->...", (2, 1, 5), (3, 5)), ("abcdefgh->hgfaedcb", (2, 1, 3, 2, 1, 2, 1, 2)),
    ("ab,bc,cd,de,ef,fg,gh,ha->", (2, 3), (3, 2), (2, 1), (1, 3), (3, 2), (2, 2), (2, 3), (3, 2)),
]:
    names = "xyzabcde"[:len(shapes)]
    case("einsum", f'einsum<"{text}">({", ".join(names)})', lambda text=text, **t: torch.einsum(text, *t.values()), **dict(zip(names, shapes)))
case("einsum", 'einsum<"bij,jk->bik">(x, w)', lambda x, w: torch.einsum("bij,jk->bik", x, w), x=(2, 3, 7), w=weight(7, 11))
case("einsum", 'einsum<"ij,jk->ki">(x, y)', lambda x, y: torch.einsum("ij,jk->ki", x, y), element="double", x=(3, 13), y=(13, 5))
