package app.laurel.drafting;

/** Lessons that a model might write. */
public final class Drafts {

    /** A good one of six questions for grade 4. */
    public static final String VOLCANOES =
            """
            subject: Science
            title: How volcanoes work
            emoji: 🌋
            grades: 4-4
            summary: Find out why some mountains erupt.
            concepts:
              own.volcanoes: How volcanoes work
            sections:
              - heading: Under the ground
                text: Deep down the Earth is very hot. Some rock there melts. We call it magma.
              - heading: Going up
                text: Magma is light. It pushes up through cracks. Gas in it helps it rise.
              - heading: Out it comes
                text: On top we call it lava. It flows and then cools. Cool lava turns into hard rock.
            words:
              magma: melted rock under the ground
              lava: melted rock on top of the ground
            questions:
              - ask: What is magma?
                right: Melted rock under the ground
                wrong: [Cold sand, Sea water, A kind of plant]
                why: Rock melts deep down, where it is very hot.
                concepts: [own.volcanoes]
              - ask: What is lava?
                right: Melted rock on top of the ground
                wrong: [Hot rain, A big cloud, Old snow]
                why: It gets a new name once it is out.
                concepts: [own.volcanoes]
              - ask: Why does some rock melt deep down?
                right: It is very hot there
                wrong: [It is very wet there, It is dark there, The wind blows there]
                why: Heat makes hard things melt.
                concepts: [own.volcanoes]
              - ask: How does magma come up?
                right: Through cracks
                wrong: [Through trees, With the wind, In the rain]
                why: It goes where there is a way up.
                concepts: [own.volcanoes]
              - ask: What helps magma rise?
                right: Gas in it
                wrong: [Ice in it, Fish in it, Salt on it]
                why: Gas makes bubbles, and they push up.
                concepts: [own.volcanoes]
              - ask: What does cool lava turn into?
                right: Hard rock
                wrong: [Soft mud, Clean water, Green grass]
                why: When it is cold it can not flow.
                concepts: [own.volcanoes]
            """;

    /** One question of each kind, for grade 4. */
    public static final String SIX_KINDS =
            """
            subject: Science
            title: Fire mountains
            emoji: 🌋
            grades: 4-4
            summary: Find out what comes out of a mountain.
            concepts:
              own.fire-mountains: How mountains erupt
            sections:
              - heading: Under the ground
                text: Deep down the Earth is very hot. Some rock there melts. We call it magma.
              - heading: Going up
                text: Magma is light. It pushes up through cracks. Gas in it helps it rise.
              - heading: Out it comes
                text: On top we call it lava. It flows and then cools. Cool lava turns into hard rock.
            words:
              magma: melted rock under the ground
            questions:
              - ask: What is magma?
                right: Melted rock under the ground
                wrong: [Cold sand, Sea water, A kind of plant]
                hint: Think of what is hot down there.
                why: Rock melts deep down, where it is very hot.
                concepts: [own.fire-mountains]
              - ask: What helps magma to rise?
                right: [Cracks in the rock, Gas in it]
                wrong: [Fish in it, Snow on it]
                why: It needs a way up, and gas pushes.
                concepts: [own.fire-mountains]
              - ask: Lava turns into hard rock when it cools.
                true: yes
                why: When it is cold it can not flow.
                concepts: [own.fire-mountains]
              - ask: How many names does melted rock have here?
                number: 2
                unit: names
                why: It is magma below and lava on top.
                concepts: [own.fire-mountains]
              - ask: What do we call it once it is out?
                accept: [lava, the lava]
                why: It gets a new name once it is out.
                concepts: [own.fire-mountains]
              - ask: What comes first, and what comes last?
                order: [Rock melts, Magma rises, Lava flows, Lava cools]
                why: It starts deep down and ends on top.
                concepts: [own.fire-mountains]
            """;

    private Drafts() {}
}
