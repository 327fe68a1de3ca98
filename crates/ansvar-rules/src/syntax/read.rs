//! From the engine's parsed file to ours.

use regorus::unstable as rego;
use regorus::{Value, unstable::Ref};
use serde_json::Value as Json;

use super::{
    Body, Calculation, Combination, Comparison, Definition, Expr, Head, Import, Literal, Module, Node, Statement, Step,
};

/// The engine's parser knows of something that ansvar does not.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unread;

type Read<T> = Result<T, Unread>;

impl Module {
    /// Takes over a parsed file.
    ///
    /// # Errors
    /// When it holds what ansvar does not know of.
    pub(crate) fn read(module: &rego::Module) -> Read<Self> {
        Ok(Self {
            imports: module.imports.iter().map(import).collect::<Read<_>>()?,
            definitions: module.policy.iter().map(|rule| definition(rule)).collect::<Read<_>>()?,
        })
    }
}

fn import(import: &rego::Import) -> Read<Import> {
    let path = expr(&import.refr)?;
    let last = match path.steps().and_then(|mut steps| steps.pop()).ok_or(Unread)? {
        Step::Name(name) => name.to_owned(),
        Step::Any => return Err(Unread),
    };
    let name = import.r#as.as_ref().map_or(last, |name| name.text().to_owned());
    Ok(Import { line: import.span.line, path: path.path().ok_or(Unread)?, name })
}

fn definition(rule: &rego::Rule) -> Read<Definition> {
    let (reference, head, bodies) = match rule {
        rego::Rule::Default { refr, args, value, .. } => {
            (expr(refr)?, Head::Default(expr(value)?, !args.is_empty()), Vec::new())
        }
        rego::Rule::Spec { head, bodies, .. } => {
            let (reference, head) = self::head(head)?;
            (reference, head, bodies.iter().map(body).collect::<Read<_>>()?)
        }
    };
    let steps = reference.steps().ok_or(Unread)?;
    let Step::Name(name) = *steps.first().ok_or(Unread)? else { return Err(Unread) };
    Ok(Definition { line: rule.span().line, name: name.to_owned(), parts: steps.len() > 1, head, bodies })
}

fn head(head: &rego::RuleHead) -> Read<(Expr, Head)> {
    let value = |assign: &Option<rego::RuleAssign>| assign.as_ref().map(|assign| expr(&assign.value)).transpose();
    Ok(match head {
        rego::RuleHead::Compr { refr, assign, .. } => (expr(refr)?, Head::Value(value(assign)?)),
        rego::RuleHead::Set { refr, key, .. } => (expr(refr)?, Head::Element(expr(key.as_ref().ok_or(Unread)?)?)),
        rego::RuleHead::Func { refr, args, assign, .. } => (expr(refr)?, Head::Function(exprs(args)?, value(assign)?)),
    })
}

fn body(body: &rego::RuleBody) -> Read<Body> {
    Ok(Body {
        value: body.assign.as_ref().map(|assign| expr(&assign.value)).transpose()?,
        otherwise: body.is_else,
        query: query(&body.query)?,
    })
}

fn query(query: &rego::Query) -> Read<Vec<Statement>> {
    query.stmts.iter().map(statement).collect()
}

fn statement(statement: &rego::LiteralStmt) -> Read<Statement> {
    let literal = match &statement.literal {
        rego::Literal::SomeVars { vars, .. } => {
            Literal::Declare(vars.iter().map(|name| name.text().to_owned()).collect())
        }
        rego::Literal::SomeIn { key, value, collection, .. } => Literal::Some {
            key: key.as_ref().map(|key| expr(key)).transpose()?,
            value: expr(value)?,
            of: expr(collection)?,
        },
        rego::Literal::Expr { expr: holds, .. } => Literal::Holds(expr(holds)?),
        rego::Literal::NotExpr { expr: not, .. } => Literal::Not(expr(not)?),
        rego::Literal::Every { key, value, domain, query: inside, .. } => Literal::Every {
            key: key.as_ref().map(|key| key.text().to_owned()),
            value: value.text().to_owned(),
            of: expr(domain)?,
            query: query(inside)?,
        },
    };
    Ok(Statement { line: statement.span.line, literal, with: !statement.with_mods.is_empty() })
}

fn exprs(items: &[Ref<rego::Expr>]) -> Read<Vec<Expr>> {
    items.iter().map(|item| expr(item)).collect()
}

fn boxed(item: &rego::Expr) -> Read<Box<Expr>> {
    expr(item).map(Box::new)
}

fn expr(of: &rego::Expr) -> Read<Expr> {
    Ok(Expr { line: of.span().line, node: node(of)? })
}

#[expect(unreachable_patterns, reason = "the engine has more kinds of expression with other features switched on")]
fn node(of: &rego::Expr) -> Read<Node> {
    Ok(match of {
        rego::Expr::String { value, .. }
        | rego::Expr::RawString { value, .. }
        | rego::Expr::Number { value, .. }
        | rego::Expr::Bool { value, .. }
        | rego::Expr::Null { value, .. } => Node::Scalar(scalar(value)?),
        rego::Expr::Var { span, .. } => Node::Var(span.text().to_owned()),
        rego::Expr::Array { items, .. } => Node::Array(exprs(items)?),
        rego::Expr::Set { items, .. } => Node::Set(exprs(items)?),
        rego::Expr::Object { fields, .. } => {
            let field = |(_, key, value): &(_, Ref<rego::Expr>, Ref<rego::Expr>)| Ok((expr(key)?, expr(value)?));
            Node::Object(fields.iter().map(field).collect::<Read<_>>()?)
        }
        rego::Expr::ArrayCompr { term, query: inside, .. } => Node::ArrayOf(boxed(term)?, query(inside)?),
        rego::Expr::SetCompr { term, query: inside, .. } => Node::SetOf(boxed(term)?, query(inside)?),
        rego::Expr::ObjectCompr { key, value, query: inside, .. } => {
            Node::ObjectOf(boxed(key)?, boxed(value)?, query(inside)?)
        }
        rego::Expr::Call { fcn, params, .. } => Node::Call(boxed(fcn)?, exprs(params)?),
        rego::Expr::UnaryExpr { expr, .. } => Node::Minus(boxed(expr)?),
        rego::Expr::RefDot { refr, field, .. } => {
            Node::Field(boxed(refr)?, field.1.as_string().map_err(|_| Unread)?.to_string())
        }
        rego::Expr::RefBrack { refr, index, .. } => match index.as_ref() {
            rego::Expr::String { value, .. } => {
                Node::Field(boxed(refr)?, value.as_string().map_err(|_| Unread)?.to_string())
            }
            _ => Node::Index(boxed(refr)?, boxed(index)?),
        },
        rego::Expr::BinExpr { op, lhs, rhs, .. } => {
            let op = match op {
                rego::BinOp::Intersection => Combination::And,
                rego::BinOp::Union => Combination::Or,
            };
            Node::Combine(op, boxed(lhs)?, boxed(rhs)?)
        }
        rego::Expr::BoolExpr { op, lhs, rhs, .. } => Node::Compare(comparison(op), boxed(lhs)?, boxed(rhs)?),
        rego::Expr::ArithExpr { op, lhs, rhs, .. } => Node::Calculate(calculation(op), boxed(lhs)?, boxed(rhs)?),
        rego::Expr::AssignExpr { op, lhs, rhs, .. } => {
            Node::Assign { declares: *op == rego::AssignOp::ColEq, left: boxed(lhs)?, right: boxed(rhs)? }
        }
        rego::Expr::Membership { key, value, collection, .. } => Node::In {
            key: key.as_ref().map(|key| boxed(key)).transpose()?,
            value: boxed(value)?,
            of: boxed(collection)?,
        },
        _ => return Err(Unread),
    })
}

fn scalar(value: &Value) -> Read<Json> {
    serde_json::to_value(value).map_err(|_| Unread)
}

const fn comparison(op: &rego::BoolOp) -> Comparison {
    match op {
        rego::BoolOp::Lt => Comparison::Less,
        rego::BoolOp::Le => Comparison::AtMost,
        rego::BoolOp::Eq => Comparison::Equal,
        rego::BoolOp::Ge => Comparison::AtLeast,
        rego::BoolOp::Gt => Comparison::More,
        rego::BoolOp::Ne => Comparison::Differs,
    }
}

const fn calculation(op: &rego::ArithOp) -> Calculation {
    match op {
        rego::ArithOp::Add => Calculation::Plus,
        rego::ArithOp::Sub => Calculation::Minus,
        rego::ArithOp::Mul => Calculation::Times,
        rego::ArithOp::Div => Calculation::Over,
        rego::ArithOp::Mod => Calculation::Remainder,
    }
}
