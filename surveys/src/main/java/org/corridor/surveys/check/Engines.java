package org.corridor.surveys.check;

import java.io.StringReader;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.corridor.surveys.form.UnreadableForm;
import org.corridor.surveys.xml.UnreadableXml;
import org.corridor.surveys.xml.XmlCharacters;
import org.javarosa.core.reference.ReferenceManager;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.parse.XFormParser;

/**
 * Engines for one form. An engine can serve one thread at a time, so as many are kept as can be at work; and the engine's parser
 * serves one thread in the whole process, so parsing has a lock of ours.
 */
final class Engines {
    private static final ReentrantLock PARSING = new ReentrantLock();
    private static final Pattern TODAY = Pattern.compile("(?<![\\w-])(today|now)(?=\\s*\\()");

    static {
        // without it the engine cannot read values
        new XFormsModule().registerModule();
    }

    private final String xform;
    private final BlockingQueue<Engine> idle =
            new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

    private Engines(String xform) {
        this.xform = xform;
    }

    static Engines of(byte[] xform) throws UnreadableForm {
        try {
            var engines = new Engines(TODAY.matcher(XmlCharacters.of(xform)).replaceAll("$1" + Engine.OF_INTERVIEW));
            engines.giveBack(engines.parsed());
            return engines;
        } catch (UnreadableXml e) {
            throw new UnreadableForm(UnreadableForm.Code.NOT_XML, e.line(), "", String.valueOf(e.getMessage()));
        } catch (XFormParser.ParseException | RuntimeException | StackOverflowError | LinkageError e) {
            throw new UnreadableForm(
                    UnreadableForm.Code.REFUSED_BY_ENGINE, 0, "", "Clients will not load this form: " + e.getMessage());
        }
    }

    Engine borrow() {
        var waiting = idle.poll();
        if (waiting != null) {
            return waiting;
        }
        try {
            return parsed();
        } catch (XFormParser.ParseException e) {
            throw new IllegalStateException("A form that was loaded before does not load.", e);
        }
    }

    /** One more than can be at work at once is not kept, nor one that looked up much. */
    void giveBack(Engine engine) {
        if (!engine.isWorn()) {
            idle.offer(engine);
        }
    }

    private Engine parsed() throws XFormParser.ParseException {
        PARSING.lock();
        try {
            // files beside the form are not here, and nobody else in this process offers any
            ReferenceManager.instance().reset();
            return new Engine(new XFormParser(new StringReader(xform)).parse());
        } finally {
            PARSING.unlock();
        }
    }
}
