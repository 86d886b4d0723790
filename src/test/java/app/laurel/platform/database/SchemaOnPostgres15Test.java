package app.laurel.platform.database;

import app.laurel.support.OnPostgres15;

@OnPostgres15
class SchemaOnPostgres15Test extends SchemaTest {}
