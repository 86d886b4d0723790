package app.laurel.points;

import app.laurel.support.OnPostgres15;

@OnPostgres15
class LedgerChainOnPostgres15Test extends LedgerChainTest {}
