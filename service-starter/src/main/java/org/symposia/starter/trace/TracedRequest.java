package org.symposia.starter.trace;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request that carries its trace, so that whoever passes it on passes the trace on. */
final class TracedRequest extends HttpServletRequestWrapper {

	private final String parent;

	TracedRequest(HttpServletRequest request, String parent) {
		super(request);
		this.parent = parent;
	}

	@Override
	public @Nullable String getHeader(String name) {
		return Trace.HEADER.equalsIgnoreCase(name) ? this.parent : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return Trace.HEADER.equalsIgnoreCase(name) ? Collections.enumeration(List.of(this.parent))
				: super.getHeaders(name);
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		Set<String> names = new LinkedHashSet<>(Collections.list(super.getHeaderNames()));
		names.removeIf(Trace.HEADER::equalsIgnoreCase);
		names.add(Trace.HEADER);
		return Collections.enumeration(names);
	}

}
