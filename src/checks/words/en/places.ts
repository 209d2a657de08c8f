import { words } from '../list.ts'

/** Names of places: alone they say where, and not how much of what. */
export const PLACES = words(`
africa, asia, europe, america, australia, botswana, namibia, zimbabwe, zambia, south africa, lesotho, eswatini, swaziland, angola, mozambique, malawi, tanzania, kenya, uganda, rwanda, burundi, ethiopia, somalia, sudan, south sudan, egypt, libya, tunisia, algeria, morocco,
mauritania, mali, niger, nigeria, chad, cameroon, gabon, congo, ghana, togo, benin, senegal, gambia, guinea, sierra leone, liberia, ivory coast, madagascar, mauritius, seychelles, china, india, pakistan, bangladesh, nepal, japan, korea, vietnam, thailand, malaysia, singapore, indonesia, philippines,
iran, iraq, syria, israel, turkey, saudi arabia, yemen, russia, ukraine, poland, germany, france, spain, portugal, italy, greece, austria, switzerland, belgium, netherlands, denmark, norway, sweden, finland, ireland, united kingdom, england, scotland, wales, britain, canada, united states, usa, mexico, brazil, argentina, chile, peru, colombia, cuba,
gaborone, francistown, maun, kasane, serowe, palapye, lobatse, jwaneng, orapa, selebi-phikwe, mahalapye, molepolole, kanye, ghanzi, tsabong, letlhakane, shakawe, ramotswa, mochudi, tlokweng, mogoditshane, okavango, okavango delta, kalahari, chobe, limpopo, tuli, ngamiland, kgalagadi, kweneng, kgatleng, johannesburg, pretoria, cape town, durban, harare, bulawayo, lusaka,
windhoek, nairobi, mombasa, kampala, kigali, lagos, abuja, accra, dakar, cairo, addis ababa, london, paris, berlin, rome, madrid, moscow, beijing, shanghai, tokyo, delhi, mumbai, new york, washington, boston, chicago, the north, the south, the east, the west, head office, downtown
`)
