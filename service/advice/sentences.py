"""The certificate in words: why placing covers so much and no more, so that anybody can add it up."""

from collections.abc import Mapping
from decimal import ROUND_DOWN, Decimal
from typing import Final

from service.matching.placing.potential import Potential
from service.money import minor_digits

SENTENCES: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "nothing": "No need is quantified in this scope.",
        "sums": "Needs ask for {required} {unit}; {money} {unit} is there. Today {covered} {unit} of it covers needs: "
        "effective coverage is {effective}. Best placed, {placed} {unit} could: potential coverage is {potential}.",
        "undirected": "Coverage is nought because none of the money was directed to any of these needs, not because "
        "money or donors' consent is missing.",
        "placing": "Nothing but placing is missing: the earmarks let {gain} {unit} more cover needs than today.",
        "done": "Today's placing is as good as any.",
        "full": "No need is left that the earmarks keep from being covered in full.",
        "cut": "Why no more: needs in the cut: {cut_needs}, asking for {cut_required} {unit}; pledge lines whose earmark "
        "lets them reach any of these: {cut_lines}, holding {cut_money} {unit}. {cut_required} - {cut_money} = {gap} {unit} "
        "is missing, however it is placed.",
        "stuck": "What stays over: pledge lines held up: {stuck_lines}, holding {stuck_money} {unit}; needs they may "
        "reach: {stuck_needs}, asking for {stuck_required} {unit}. {stuck_money} - {stuck_required} = {stranded} {unit} "
        "can cover nothing.",
        "unconverted": "Not counted, since no rate is known: amounts in {units}.",
    },
    "es": {
        "nothing": "No hay necesidades cuantificadas en este ámbito.",
        "sums": "Las necesidades piden {required} {unit}; hay {money} {unit}. Hoy {covered} {unit} cubren necesidades: la "
        "cobertura efectiva es {effective}. Con la mejor asignación serían {placed} {unit}: la cobertura potencial es "
        "{potential}.",
        "undirected": "La cobertura es nula porque nada del dinero se dirigió a ninguna de estas necesidades, no porque "
        "falte dinero o el consentimiento de los donantes.",
        "placing": "Solo falta asignar: las condiciones de los donantes permiten cubrir {gain} {unit} más que hoy.",
        "done": "La asignación de hoy es tan buena como cualquier otra.",
        "full": "No queda ninguna necesidad que las condiciones de los donantes impidan cubrir por completo.",
        "cut": "Por qué no más: necesidades del corte: {cut_needs}, que piden {cut_required} {unit}; líneas de promesa cuya "
        "condición permite llegar a alguna de ellas: {cut_lines}, con {cut_money} {unit}. {cut_required} - {cut_money} = "
        "{gap} {unit} faltan, se asigne como se asigne.",
        "stuck": "Lo que sobra: líneas de promesa retenidas: {stuck_lines}, con {stuck_money} {unit}; necesidades a las que "
        "pueden llegar: {stuck_needs}, que piden {stuck_required} {unit}. {stuck_money} - {stuck_required} = {stranded} "
        "{unit} no pueden cubrir nada.",
        "unconverted": "No se cuentan, por no conocerse el tipo de cambio: montos en {units}.",
    },
    "pt": {
        "nothing": "Não há necessidades quantificadas neste âmbito.",
        "sums": "As necessidades pedem {required} {unit}; há {money} {unit}. Hoje {covered} {unit} cobrem necessidades: a "
        "cobertura efetiva é {effective}. Com a melhor alocação seriam {placed} {unit}: a cobertura potencial é {potential}.",
        "undirected": "A cobertura é nula porque nada do dinheiro foi dirigido a nenhuma destas necessidades, não porque "
        "falte dinheiro ou o consentimento dos doadores.",
        "placing": "Só falta alocar: as condições dos doadores permitem cobrir {gain} {unit} a mais do que hoje.",
        "done": "A alocação de hoje é tão boa quanto qualquer outra.",
        "full": "Não resta nenhuma necessidade que as condições dos doadores impeçam de cobrir por completo.",
        "cut": "Por que não mais: necessidades do corte: {cut_needs}, que pedem {cut_required} {unit}; linhas de promessa "
        "cuja condição permite chegar a alguma delas: {cut_lines}, com {cut_money} {unit}. {cut_required} - {cut_money} = "
        "{gap} {unit} faltam, seja qual for a alocação.",
        "stuck": "O que sobra: linhas de promessa retidas: {stuck_lines}, com {stuck_money} {unit}; necessidades a que podem "
        "chegar: {stuck_needs}, que pedem {stuck_required} {unit}. {stuck_money} - {stuck_required} = {stranded} {unit} não "
        "podem cobrir nada.",
        "unconverted": "Não contados, por não se conhecer a taxa de câmbio: valores em {units}.",
    },
    "fr": {
        "nothing": "Aucun besoin n'est chiffré dans ce périmètre.",
        "sums": "Les besoins demandent {required} {unit} ; {money} {unit} sont là. Aujourd'hui {covered} {unit} couvrent des "
        "besoins : la couverture effective est de {effective}. Au mieux placé, ce serait {placed} {unit} : la couverture "
        "potentielle est de {potential}.",
        "undirected": "La couverture est nulle parce que rien de cet argent n'a été dirigé vers l'un de ces besoins, non "
        "parce que l'argent ou l'accord des donateurs manque.",
        "placing": "Seul le placement manque : les affectations permettent de couvrir {gain} {unit} de plus qu'aujourd'hui.",
        "done": "Le placement d'aujourd'hui vaut tout autre placement.",
        "full": "Il ne reste aucun besoin que les affectations empêchent de couvrir entièrement.",
        "cut": "Pourquoi pas plus : besoins de la coupe : {cut_needs}, demandant {cut_required} {unit} ; lignes de promesse "
        "dont l'affectation permet d'en atteindre un : {cut_lines}, avec {cut_money} {unit}. {cut_required} - {cut_money} = "
        "{gap} {unit} manquent, quel que soit le placement.",
        "stuck": "Ce qui reste : lignes de promesse retenues : {stuck_lines}, avec {stuck_money} {unit} ; besoins qu'elles "
        "peuvent atteindre : {stuck_needs}, demandant {stuck_required} {unit}. {stuck_money} - {stuck_required} = {stranded} "
        "{unit} ne peuvent rien couvrir.",
        "unconverted": "Non comptés, faute de taux connu : montants en {units}.",
    },
}


def certificate(found: Potential, covered: int, directed: int, unit: str, unconverted: list[str]) -> dict[str, str]:
    """Return the certificate by language.

    Args:
        found: what the best placing could cover.
        covered: what is covered today, each need up to what it asks for.
        directed: what stands on any of the needs today.
        unit: of all amounts, which are in its minor units.
        unconverted: currencies that are not counted.
    """
    facts = {
        "unit": unit,
        "units": ", ".join(unconverted),
        "effective": percent(covered, found.required),
        "potential": percent(found.placed, found.required),
        "cut_needs": str(len(found.cut)),
        "cut_lines": str(len(found.reaching)),
        "stuck_lines": str(len(found.stuck)),
        "stuck_needs": str(len(found.stuck_needs)),
    } | {
        name: shown(amount, unit)
        for name, amount in (
            ("required", found.required),
            ("money", found.money),
            ("placed", found.placed),
            ("covered", covered),
            ("gain", found.placed - covered),
            ("gap", found.gap),
            ("stranded", found.stranded),
            ("cut_required", found.cut_required),
            ("cut_money", found.reaching_money),
            ("stuck_money", found.stuck_money),
            ("stuck_required", found.stuck_required),
        )
    }
    chosen = _chosen(found, covered, directed, unconverted=bool(unconverted))
    return {
        language: " ".join(sentences[name].format(**facts) for name in chosen)
        for language, sentences in SENTENCES.items()
    }


def _chosen(found: Potential, covered: int, directed: int, *, unconverted: bool) -> list[str]:
    """Return which sentences are true and worth saying."""
    if not found.required:
        return ["nothing", *(["unconverted"] if unconverted else [])]
    says = {
        "sums": True,
        "undirected": found.placed > 0 and directed == 0,
        "placing": found.placed > covered,
        "done": found.placed == covered > 0,
        "full": found.gap == 0,
        "cut": found.gap > 0,
        "stuck": found.stranded > 0,
        "unconverted": unconverted,
    }
    return [name for name, said in says.items() if said]


def shown(amount_minor: int, unit: str) -> str:
    """Return an amount with thousands apart, readable in every language: "1 234 567.00"."""
    digits = minor_digits(unit)
    return f"{Decimal(amount_minor).scaleb(-digits):,.{digits}f}".replace(",", " ")


def percent(over: int, under: int) -> str:
    """Return a share with one decimal, rounded down: 99.96 % is not 100.0 % while there is a gap."""
    if not under:
        return "n/a"
    return f"{(Decimal(over) * 100 / Decimal(under)).quantize(Decimal('0.1'), rounding=ROUND_DOWN)} %"
