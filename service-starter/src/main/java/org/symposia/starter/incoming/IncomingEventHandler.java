package org.symposia.starter.incoming;

import java.util.Set;

/**
 * A bean that handles events of other services. After a failure an event is delivered
 * again.
 */
public interface IncomingEventHandler {

	/** The event types it handles. */
	Set<String> types();

	/** Handles an event; after an exception the sender repeats it. */
	void handle(IncomingEvent event);

}
