package org.symposia.starter.incoming;

import java.util.Set;

/**
 * A bean that reacts to other services' events. The same event is handled once when all
 * goes well; after a failure it comes again.
 */
public interface IncomingEventHandler {

	/** The types it wants. */
	Set<String> types();

	/** Reacts to an event; an exception makes the sender try again later. */
	void handle(IncomingEvent event);

}
