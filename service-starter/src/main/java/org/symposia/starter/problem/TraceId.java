package org.symposia.starter.problem;

import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

import org.springframework.web.filter.ServerHttpObservationFilter;

/** The id of the current trace, by which log lines are found (W3C Trace Context). */
final class TraceId {

	private TraceId() {
	}

	/** From the log context; null outside of a trace. */
	static @Nullable String current() {
		return MDC.get("traceId");
	}

	/** From the request, for its error dispatch: the trace has ended by then. */
	static @Nullable String of(HttpServletRequest request) {
		TracingContext tracing = ServerHttpObservationFilter.findObservationContext(request)
			.<TracingContext>map((observation) -> observation.get(TracingContext.class))
			.orElse(null);
		return (tracing != null && tracing.getSpan() != null) ? tracing.getSpan().context().traceId() : current();
	}

}
