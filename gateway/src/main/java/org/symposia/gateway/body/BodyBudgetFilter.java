package org.symposia.gateway.body;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.symposia.gateway.ratelimit.ClientAddresses;
import org.symposia.starter.concurrency.ServiceBusyException;
import org.symposia.starter.problem.ProblemWriter;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 to a body for which no memory is left in the services. What a body
 * announces counts until its request has been answered, since servers make room for it at
 * once. Uploads do not count: services read them onto the disk, of callers they know.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 60)
class BodyBudgetFilter extends OncePerRequestFilter {

	private static final Duration WAIT = Duration.ofSeconds(5);

	private final BodyBudgets budgets;

	private final BodyLimits limits;

	private final ClientAddresses addresses;

	private final ProblemWriter problems;

	BodyBudgetFilter(BodyBudgets budgets, BodyLimits limits, ClientAddresses addresses, ProblemWriter problems) {
		this.budgets = budgets;
		this.limits = limits;
		this.addresses = addresses;
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !hasBody(request) || BodyLimits.isUpload(request);
	}

	private static boolean hasBody(HttpServletRequest request) {
		return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long announced = request.getContentLengthLong();
		long bytes = (announced >= 0) ? announced : this.limits.of(request);
		String client = this.addresses.networkOf(request);
		BodyBudget budget = this.budgets.of(bytes);
		if (!budget.take(client, bytes)) {
			this.problems.write(request, response, new ServiceBusyException(WAIT));
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			budget.giveBack(client, bytes);
		}
	}

}
