package org.symposia.gateway.login;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Counts the open sessions, since every login that is begun takes memory. */
@ConfigurationProperties("symposia.gateway")
class OpenSessions implements HttpSessionListener {

	private final int sessions;

	private final AtomicInteger open = new AtomicInteger();

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
