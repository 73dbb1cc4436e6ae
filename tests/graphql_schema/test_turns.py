"""Clients take turns: who wants much waits for what they want themselves."""

from graphql_schema.turns import Ticket, Turns


def wanting(turns: Turns, client: str, times: int) -> list[Ticket]:
    """Put tickets into a client's row."""
    tickets = [Ticket() for _ in range(times)]
    for ticket in tickets:
        turns.wait(ticket, client)
    return tickets


def granted(tickets: list[Ticket]) -> list[bool]:
    return [one.granted.done() and not one.granted.cancelled() for one in tickets]


async def test_one_client_never_takes_all_there_is() -> None:
    turns = Turns(4, 2)
    busy = wanting(turns, "busy", 100)
    [other] = wanting(turns, "other", 1)

    assert sum(granted(busy)) == 2
    assert other.granted.done()


async def test_a_newcomer_is_next_however_many_wait() -> None:
    turns = Turns(2, 2)
    busy = wanting(turns, "busy", 100)
    [other] = wanting(turns, "other", 1)
    assert not other.granted.done()
    turns.give_back(busy[0])

    assert other.granted.done()
    assert sum(granted(busy[1:])) == 1


async def test_clients_take_turns() -> None:
    turns = Turns(1, 1)
    [first] = wanting(turns, "first", 1)
    rows = {name: wanting(turns, name, 3) for name in ("a", "b", "c")}
    order, at_work = [], first
    for _ in range(9):
        turns.give_back(at_work)
        [(name, at_work)] = [
            (name, one)
            for name, row in rows.items()
            for one in row
            if one.granted.done() and not one.granted.cancelled() and one.taken_by is not None
        ]
        order.append(name)

    assert order == ["a", "b", "c"] * 3


async def test_what_two_clients_want_is_made_in_the_first_turn_of_either() -> None:
    turns = Turns(1, 1)
    busy = wanting(turns, "busy", 50)
    turns.wait(busy[-1], "other")
    turns.give_back(busy[0])

    assert busy[-1].taken_by == "other"
    turns.give_back(busy[-1])
    assert busy[1].taken_by == "busy"


async def test_what_nobody_wants_any_more_takes_no_turn_and_nothing_is_left_of_it() -> None:
    turns = Turns(1, 1)
    [at_work, unwanted, wanted] = wanting(turns, "busy", 3)
    turns.give_back(unwanted)
    assert not wanted.granted.done()
    turns.give_back(at_work)
    assert wanted.granted.done()
    turns.give_back(wanted)

    assert turns.clients == 0
