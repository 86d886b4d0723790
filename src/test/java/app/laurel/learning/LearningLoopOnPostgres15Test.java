package app.laurel.learning;

import app.laurel.support.OnPostgres15;

@OnPostgres15
class LearningLoopOnPostgres15Test extends LearningLoopTest {}
