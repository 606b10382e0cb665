package org.symposia.gateway.login;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many sessions there are, and may be: each login that somebody begins costs memory,
 * and anybody may begin one.
 */
@ConfigurationProperties("symposia.gateway")
class OpenSessions implements HttpSessionListener {

	private final int sessions;

	private final AtomicInteger open = new AtomicInteger();

	/**
	 * Begins to count.
	 * @param sessions how many there may be
	 */
	OpenSessions(@DefaultValue("10000") int sessions) {
		this.sessions = sessions;
	}

	boolean isFull() {
		return this.open.get() >= this.sessions;
	}

	@Override
	public void sessionCreated(HttpSessionEvent event) {
		this.open.incrementAndGet();
	}

	@Override
	public void sessionDestroyed(HttpSessionEvent event) {
		this.open.decrementAndGet();
	}

}
