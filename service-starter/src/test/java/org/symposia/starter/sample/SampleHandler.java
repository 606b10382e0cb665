package org.symposia.starter.sample;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.stereotype.Component;

import org.symposia.starter.incoming.IncomingEvent;
import org.symposia.starter.incoming.IncomingEventHandler;

/** Remembers what it was told. */
@Component
public class SampleHandler implements IncomingEventHandler {

	private final List<String> handled = new CopyOnWriteArrayList<>();

	private volatile boolean failing;

	@Override
	public Set<String> types() {
		return Set.of("org.symposia.elsewhere.changed");
	}

	@Override
	public void handle(IncomingEvent event) {
		if (this.failing) {
			throw new IllegalStateException("not now");
		}
		this.handled.add(event.id());
	}

	/** Fails from now on. */
	public void fail() {
		this.failing = true;
	}

	/** Fails no longer. */
	public void recover() {
		this.failing = false;
	}

	/** How often it handled an event. */
	public int timesHandled(String id) {
		return Collections.frequency(this.handled, id);
	}

}
